musterTable({
"facets":[
["measure",[["sent","Sent"]]],
["originator",[["staff","General staff of Sylvania"],["minister","Minister of War"],["protected","Protected persons"]]],
["about",[["expedition","Freedonian troops in Sylvania"],["vanguard","The vanguard"]]],
["evidence",[["none-stated","No evidence stated"]]],
["modality",[["asserted","Asserted"]]],
["assessment",[["not-assessed","Not assessed by an editor"]]],
["fate",[["standing","Standing"]]],
["language",[["en","English"]]],
["publisher",[["gazette","The Example Gazette"]]]
],
"columns":[
"who",
"number",
"what",
"when",
"where"
],
"pieces":[
"<tr>\n",
"<th scope=\"row\">",
"</th>\n",
"<td><i>no number</i></td>\n",
"<td>",
"</a>",
"<a href=\"deployments/expedition.html\">",
"Freedonian troops in Sylvania",
"<small>",
"</small>",
"</td>\n",
"<td><i>day not stated</i></td>\n",
"<td><a href=\"sources/gazette-1.html\">The Example Gazette, 6 March 2021</a> </td>\n",
"</tr>",
"no evidence stated"
],
"rows":[
[["gazette-1/cold"],[[],[2],[0],[0],[0],[0],[0],[0],[0]],[],[2,-1,1,-1,0],[0,1,"prisoners interviewed by the lawmaker ",2,3,4,"<a href=\"claims/gazette-1/cold.html\">The nights were cold.",5," · ",6,7,5," ",8,"no evidence stated · said in captivity",9,10,11,12,13]],
[["gazette-1/vanguard"],[[],[0],[1],[0],[0],[0],[0],[0],[0]],[],[0,-1,2,-1,0],[0,1,"<a href=\"actors/staff.html\">general staff of Sylvania",5," ",2,3,4,"<a href=\"claims/gazette-1/vanguard.html\">The vanguard was the first to come.",5," · <a href=\"deployments/vanguard.html\">The vanguard",5," ",8,14,9,10,11,12,13]],
[["gazette-1/sent"],[[0],[1],[0],[0],[0],[0],[0],[0],[0]],[[20210305,20210305]],[1,0,0,0,0],[0,1,"<a href=\"actors/minister.html\">Minister of War",5," ",2,4,"<a href=\"claims/gazette-1/sent.html\"><data value=\"3000\">around 3,000</data>",5,10,4,"sent · ",6,7,5," ",8,14,9,10,4,"as of <time datetime=\"2021-03-05\">5 March 2021</time>",10,4,"<a href=\"sources/gazette-1.html\">The Example Gazette, 6 March 2021",5," ",8,"through Rufus Firefly, through Example Wire",9,10,13]]
]
})
