musterTable({
"facets":[
["kind",[["government-body","Government body"],["military","Military"],["news-agency","News agency"],["office","Office"],["outlet","Outlet"],["person","Person"]]]
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
"<data class=\"count\" value=\"1\" data-count=\"1\">",
"</data>",
"</tr>"
],
"rows":[
[["wire"],[[2]],[],[0,2,-1,0,1],[0,1,"<a data-name href=\"actors/wire.html\">Example Wire",2,3,4,"news agency",5,6,7,4,"<a href=\"actors/wire.html\">",8,"1",9,2,5,10]],
[["staff"],[[1]],[],[1,1,-1,1,0],[0,1,"<a data-name href=\"actors/staff.html\">general staff of Sylvania",2,3,4,"military",5,6,4,"<a href=\"actors/staff.html\">",8,"1",9,2,5,7,10]],
[["minister"],[[3]],[],[2,3,-1,1,0],[0,1,"<a data-name href=\"actors/minister.html\">Minister of War",2,3,4,"office",5,6,4,"<a href=\"actors/minister.html\">",8,"1",9,2,5,7,10]],
[["ministry"],[[0]],[],[3,0,-1,1,0],[0,1,"<a data-name href=\"actors/ministry.html\">Ministry of War of Sylvania",2,3,4,"government body",5,6,4,"<a href=\"actors/ministry.html\">",8,"1",9,2,5,7,10]],
[["lawmaker"],[[5]],[],[4,5,-1,0,1],[0,1,"<a data-name href=\"actors/lawmaker.html\">Rufus Firefly",2,3,4,"person",5,6,7,4,"<a href=\"actors/lawmaker.html\">",8,"1",9,2,5,10]],
[["gazette"],[[4]],[],[5,4,-1,0,0],[0,1,"<a data-name href=\"actors/gazette.html\">The Example Gazette",2,3,4,"outlet",5,6,7,7,10]]
]
})
