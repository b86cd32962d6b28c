musterTable({"facets":[
["publisher",[["gazette","The Example Gazette"]]],
["kind",[["outlet","Outlet"]]],
["language",[["en","English"]]],
["seen",[["whole","Whole"]]]],
"columns":["document","publisher","published","language","seen","claims"],
"pieces":[
"</a>",
"<div>",
"</div>",
"</td>\n"],
"rows":[
[["gazette-1"],[0,0,0,0],[20210306,20210306],[0,0,0,0,0,0],["<tr>\n<th scope=\"row\"><a data-name href=\"sources/gazette-1.html\">The Example Gazette, 6 March 2021 (headline not recorded)",0,"</th>\n<td data-label=\"Publisher\">",1,"<a data-name href=\"actors/gazette.html\">The Example Gazette",0,2,3,"<td data-label=\"Published\">",1,"<time datetime=\"2021-03-06\" data-edtf=\"2021-03-06\">6 March 2021</time>",2,3,"<td data-label=\"Language\">",1,"English",2,3,"<td data-label=\"Seen\">",1,"whole",2,3,"<td data-label=\"Claims\">",1,"<a href=\"sources/gazette-1.html\"><data class=\"count\" value=\"3\" data-count=\"3\">3</data>",0,2,3,"</tr>"]]]})
