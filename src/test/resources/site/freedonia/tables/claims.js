musterTable({"facets":[
["measure",[["killed","Killed"]]],
["originator",[["general-staff","The Sylvanian General Staff"]]],
["state",[]],
["about",[["guards","The Freedonian guards"]]],
["evidence",[["none-stated","No evidence stated"]]],
["modality",[["asserted","Asserted"]]],
["assessment",[["not-assessed","Not assessed by an editor"]]]],
"columns":["who","number","what","when","where"],
"pieces":[
"</a>",
"<div>\n",
"<small>",
"</small>\n",
"</div></td>\n"],
"rows":[
[["example-wire-1/killed"],[0,0,-1,0,0,0,0],[20310505,20310505],[0,0,0,0,0],["<tr>\n<th scope=\"row\"><a data-name href=\"actors/general-staff.html\">the Sylvanian General Staff</a>\n</th>\n<td class=\"table__figure table__bare\" data-label=\"Number\"><a class=\"number\" href=\"claims/example-wire-1/killed.html\" title=\"printed by Example Wire\"><data value=\"400\">around 400</data>",0,"</td>\n<td class=\"table__bare\" data-label=\"What is said\">",1,"<span data-name>killed</span>\n",2,"<a data-name href=\"deployments/guards.html\">The Freedonian guards",0,3,"<ul class=\"tags\">\n<li>no evidence stated</li>\n</ul>\n",4,"<td class=\"table__when\" data-label=\"About when\">",1,2,"as of</small> <time datetime=\"2031-05-05\" data-edtf=\"2031-05-05\">5 May 2031</time>\n",4,"<td class=\"table__where\" data-label=\"Where we read it\">",1,"<cite><a data-name href=\"sources/example-wire-1.html\">Example Wire, 6 May 2031 (headline not recorded)",0,"</cite>\n",2,"published <time datetime=\"2031-05-06\" data-edtf=\"2031-05-06\">6 May 2031</time>",3,"<small data-name>printed by Example Wire",3,4,"</tr>"]]]})
