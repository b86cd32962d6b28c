musterTable({
"facets":[
["publisher",[["gazette","The Example Gazette"]]],
["kind",[["outlet","Outlet"]]],
["language",[["en","English"]]],
["seen",[["whole","Whole"]]],
["month",[["2021-03","March 2021"]]],
["day",[["page","Printed in the document"]]],
["entry",[["human","Entered by hand"]]]
],
"columns":[
"document",
"publisher",
"published",
"language",
"seen",
"claims"
],
"pieces":[
"</a>",
"<td>",
"</td>\n"
],
"rows":[
[["gazette-1"],[[0],[0],[0],[0],[0],[0],[0]],[[20210306,20210306]],[0,0,0,0,0,0],["<tr>\n<th scope=\"row\"><a data-name href=\"sources/gazette-1.html\">The Example Gazette, 6 March 2021 (headline not recorded)",0,"</th>\n",1,"<a data-name href=\"actors/gazette.html\">The Example Gazette",0,2,1,"<time datetime=\"2021-03-06\">6 March 2021</time>",2,1,"English",2,1,"whole",2,1,"<a href=\"sources/gazette-1.html\"><data class=\"count\" value=\"3\" data-count=\"3\">3</data>",0,2,"</tr>"]]
]
})
