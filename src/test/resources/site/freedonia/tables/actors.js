musterTable({"facets":[
["kind",[["military","Military"],["news-agency","News agency"]]],
["state",[]]],
"columns":["actor","kind","state","own","passed-on"],
"pieces":[
"<tr>\n",
"<th scope=\"row\">",
"</a>",
"</th>\n",
"<td data-label=\"Kind\">",
"<div>",
"</div>",
"</td>\n",
"<td data-label=\"State\"><div></div></td>\n",
"<td data-label=\"Claims of its own\">",
"</data>",
"<td data-label=\"Passed on\"><div><data class=\"count\" value=\"0\" data-count=\"none\">none</data></div></td>\n",
"</tr>"],
"rows":[
[["example-wire"],[1,-1],[],[0,1,-1,0,0],[0,1,"<a data-name href=\"actors/example-wire.html\">Example Wire",2,3,4,5,"news agency",6,7,8,9,5,"<data class=\"count\" value=\"0\" data-count=\"none\">none",10,6,7,11,12]],
[["general-staff"],[0,-1],[],[1,0,-1,1,0],[0,1,"<a data-name href=\"actors/general-staff.html\">the Sylvanian General Staff",2,3,4,5,"military",6,7,8,9,5,"<a href=\"actors/general-staff.html\"><data class=\"count\" value=\"1\" data-count=\"1\">1",10,2,6,7,11,12]]]})
