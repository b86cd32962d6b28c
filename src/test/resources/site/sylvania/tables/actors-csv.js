musterData([
"actor,was,page,name,kind,state,party,part-of,roles,aliases,names,may-be,grades,originated,relayed,published,note\n",
"a-service,,actors/a-service.html,a Sylvanian service,intelligence-agency,ZY,yes,,,,,general-staff,,0,0,0,\n",
"colonel,,actors/colonel.html,Colonel Example,person,ZY,yes,general-staff,\"spokesman (general-staff), 2030/.. | member of the board\",,,,,3,0,0,\n",
"example-post,,actors/example-post.html,\"The \"\"Example\"\", Post\",outlet,,,,,Post | The Post,de: Beispielpost | ko: 보기,,,0,0,2,A paper.\n",
"example-wire,example-agency,actors/example-wire.html,Example Wire,news-agency,ZX,no,,,,,,,0,3,1,\n",
"general-staff,,actors/general-staff.html,the Sylvanian General Staff,military,ZY,yes,,,,,,\"C on losses of others (a second reader, 2031-05-11): Two of its 3 lists were borne out. | F on its own losses (a second reader, 2031-05-11): It has named none.\",4,0,0,\n",
"officials,,actors/officials.html,officials (not named by the source),unnamed,,,,,,,,,8,3,0,\n"
])
