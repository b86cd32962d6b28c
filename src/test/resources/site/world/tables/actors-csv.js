musterData([
"actor,was,page,name,kind,state,party,part-of,roles,aliases,names,may-be,grades,originated,relayed,published,note\n",
"gazette,,actors/gazette.html,The Example Gazette,outlet,,,,,,,,,0,0,1,\n",
"lawmaker,,actors/lawmaker.html,Rufus Firefly,person,,,,,,,,,0,1,0,\n",
"minister,,actors/minister.html,Minister of War,office,,,ministry,,,,,,1,0,0,\n",
"ministry,,actors/ministry.html,Ministry of War of Sylvania,government-body,,,,,,,,,0,0,0,\n",
"staff,,actors/staff.html,general staff of Sylvania,military,,,,,,,,,1,0,0,\n",
"wire,,actors/wire.html,Example Wire,news-agency,,,,,,,,,0,1,0,\n"
])
