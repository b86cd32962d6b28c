musterTable({
"facets":[
["measure",[["killed","Killed"]]],
["originator",[["general-staff","The Sylvanian General Staff"]]],
["about",[["guards","The Freedonian guards"]]],
["evidence",[["none-stated","No evidence stated"]]],
["modality",[["asserted","Asserted"]]],
["assessment",[["not-assessed","Not assessed by an editor"]]],
["fate",[["standing","Standing"]]],
["language",[["en","English"]]],
["publisher",[["example-wire","Example Wire"]]]
],
"columns":[
"who",
"number",
"what",
"when",
"where"
],
"pieces":[
"</a>",
"<td>",
"</td>\n"
],
"rows":[
[["example-wire-1/killed"],[[0],[0],[0],[0],[0],[0],[0],[0],[0]],[[20310505,20310505]],[0,0,0,0,0],["<tr>\n<th scope=\"row\"><a href=\"actors/general-staff.html\">the Sylvanian General Staff",0," </th>\n",1,"<a href=\"claims/example-wire-1/killed.html\"><data value=\"400\">around 400</data>",0,2,1,"killed · <a href=\"deployments/guards.html\">The Freedonian guards",0," <small>no evidence stated</small>",2,1,"as of <time datetime=\"2031-05-05\">5 May 2031</time>",2,1,"<a href=\"sources/example-wire-1.html\">Example Wire, 6 May 2031",0," ",2,"</tr>"]]
]
})
