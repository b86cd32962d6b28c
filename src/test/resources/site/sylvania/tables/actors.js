musterTable({
"facets":[
["kind",[["intelligence-agency","Intelligence agency"],["military","Military"],["news-agency","News agency"],["outlet","Outlet"],["person","Person"],["unnamed","Unnamed"]]],
["state",[["ZX","ZX"],["ZY","ZY"]]]
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
"<td>ZY</td>\n",
"<td><data class=\"count\" value=\"0\" data-count=\"none\">none</data></td>\n",
"</tr>",
"<data class=\"count\" value=\"3\" data-count=\"3\">",
"</data>",
"<td></td>\n",
"<a href=\"actors/officials.html\">"
],
"rows":[
[["a-service"],[[0],[1]],[],[0,0,1,0,0],[0,1,"<a data-name href=\"actors/a-service.html\">a Sylvanian service",2,3,4,"intelligence agency",5,6,7,7,8]],
[["colonel"],[[4],[1]],[],[1,4,1,1,0],[0,1,"<a data-name href=\"actors/colonel.html\">Colonel Example",2,3,4,"person",5,6,4,"<a href=\"actors/colonel.html\">",9,"3",10,2,5,7,8]],
[["example-wire"],[[2],[0]],[],[2,2,0,0,1],[0,1,"<a data-name href=\"actors/example-wire.html\">Example Wire",2,3,4,"news agency",5,4,"ZX",5,7,4,"<a href=\"actors/example-wire.html\">",9,"3",10,2,5,8]],
[["officials"],[[5],[]],[],[3,5,-1,3,1],[0,1,"<a data-name href=\"actors/officials.html\">officials (not named by the source)",2,3,4,"unnamed",5,11,4,12,"<data class=\"count\" value=\"8\" data-count=\"8\">8",10,2,5,4,12,9,"3",10,2,5,8]],
[["example-post"],[[3],[]],[],[4,3,-1,0,0],[0,1,"<a data-name href=\"actors/example-post.html\">The &quot;Example&quot;, Post",2,3,4,"outlet",5,11,7,7,8]],
[["general-staff"],[[1],[1]],[],[5,1,1,2,0],[0,1,"<a data-name href=\"actors/general-staff.html\">the Sylvanian General Staff",2,3,4,"military",5,6,4,"<a href=\"actors/general-staff.html\"><data class=\"count\" value=\"7\" data-count=\"7\">7",10,2,5,7,8]]
]
})
