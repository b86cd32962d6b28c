musterData([
"actor,was,page,name,kind,state,party,part-of,roles,aliases,names,may-be,grades,originated,relayed,published,note\n",
"example-wire,,actors/example-wire.html,Example Wire,news-agency,,,,,,,,,0,0,1,\n",
"general-staff,,actors/general-staff.html,the Sylvanian General Staff,military,,,,,,,,,1,0,0,\n"
])
