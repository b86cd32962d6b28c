musterTable({
"facets":[
["publisher",[["example-wire","Example Wire"]]],
["kind",[["news-agency","News agency"]]],
["language",[["en","English"]]],
["seen",[["whole","Whole"]]],
["month",[["2031-05","May 2031"]]],
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
[["example-wire-1"],[[0],[0],[0],[0],[0],[0],[0]],[[20310506,20310506]],[0,0,0,0,0,0],["<tr>\n<th scope=\"row\"><a data-name href=\"sources/example-wire-1.html\">Example Wire, 6 May 2031 (headline not recorded)",0,"</th>\n",1,"<a data-name href=\"actors/example-wire.html\">Example Wire",0,2,1,"<time datetime=\"2031-05-06\">6 May 2031</time>",2,1,"English",2,1,"whole",2,1,"<a href=\"sources/example-wire-1.html\"><data class=\"count\" value=\"1\" data-count=\"1\">1</data>",0,2,"</tr>"]]
]
})
