musterTable({
"facets":[
["publisher",[["example-wire","Example Wire"],["example-post","The \"Example\", Post"]]],
["kind",[["news-agency","News agency"],["outlet","Outlet"]]],
["language",[["en","English"],["ko","Korean"]]],
["seen",[["excerpt","In part"],["not-seen","Not seen"],["whole","Whole"]]],
["month",[["2031-05","May 2031"],["none","No day of publication found"]]],
["day",[["none","No day found"],["page","Printed in the document"],["url","Read from the document’s address"]]],
["entry",[["human","Entered by hand"],["machine-assisted","Entered with machine assistance"],["import","Imported from a table"]]]
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
"<tr>\n",
"<th scope=\"row\">",
"</a>",
"</th>\n",
"<td><a data-name href=\"actors/example-post.html\">The &quot;Example&quot;, Post</a></td>\n",
"<td>",
"</time>",
"</td>\n",
"</data>",
"</tr>",
"<td>English</td>\n"
],
"rows":[
[["post-1"],[[1],[1],[1],[0],[0],[2],[1]],[[20310501,20310531]],[1,1,0,1,0,2],[0,1,"<a data-name href=\"sources/post-1.html\">guards-in-sylvania",2,3,4,5,"<time datetime=\"2031-05\" data-edtf=\"2031-05~\" title=\"The page has no day.\">about May 2031",6,7,5,"Korean",7,5,"in part",7,5,"<a href=\"sources/post-1.html\"><data class=\"count\" value=\"13\" data-count=\"13\">13",8,2,7,9]],
[["wire-1"],[[0],[0],[0],[2],[0],[1],[0]],[[20310506,20310506]],[0,0,1,0,2,1],[0,1,"<a data-name href=\"sources/wire-1.html\">=Guards, &quot;killed&quot;",2,3,5,"<a data-name href=\"actors/example-wire.html\">Example Wire",2,7,5,"<time datetime=\"2031-05-06\">6 May 2031",6,7,10,5,"whole",7,5,"<a href=\"sources/wire-1.html\"><data class=\"count\" value=\"6\" data-count=\"6\">6",8,2,7,9]],
[["post-2"],[[1],[1],[0],[1],[1],[0],[2]],[],[2,1,-1,0,1,0],[0,1,"<a data-name href=\"sources/post-2.html\">The &quot;Example&quot;, Post, undated (headline not recorded)",2,3,4,5,"<i>not stated</i>",7,10,5,"not seen",7,5,"<a href=\"sources/post-2.html\"><data class=\"count\" value=\"1\" data-count=\"1\">1",8,2,7,9]]
]
})
