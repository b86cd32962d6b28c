musterTable({
"facets":[
["kind",[["military","Military"],["news-agency","News agency"]]]
],
"columns":[
"actor",
"kind",
"state",
"own",
"passed-on"
],
"pieces":[
"<tr>\n",
"<th scope=\"row\">",
"</a>",
"</th>\n",
"<td>",
"</td>\n",
"<td></td>\n",
"<td><data class=\"count\" value=\"0\" data-count=\"none\">none</data></td>\n",
"</tr>"
],
"rows":[
[["example-wire"],[[1]],[],[0,1,-1,0,0],[0,1,"<a data-name href=\"actors/example-wire.html\">Example Wire",2,3,4,"news agency",5,6,7,7,8]],
[["general-staff"],[[0]],[],[1,0,-1,1,0],[0,1,"<a data-name href=\"actors/general-staff.html\">the Sylvanian General Staff",2,3,4,"military",5,6,4,"<a href=\"actors/general-staff.html\"><data class=\"count\" value=\"1\" data-count=\"1\">1</data>",2,5,7,8]]
]
})
