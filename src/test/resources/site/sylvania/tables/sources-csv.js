musterData([
"source,was,page,title,title-from-address,publisher,publisher-name,republishes,url,language,published,published-certain,published-basis,published-wording,published-because,public-by,seen,silent-on,withheld,entered-how,entered-on,reviewed-by,reviewed-on,statements,claims,note\n",
"post-1,,sources/post-1.html,guards-in-sylvania,yes,example-post,\"The \"\"Example\"\", Post\",example-wire,,ko,2031-05~,no,url,May,The page has no day.,2031-05-09,excerpt,,,machine-assisted,2031-05-09,,,3,13,\n",
"post-2,post-two | post-old,sources/post-2.html,,,example-post,\"The \"\"Example\"\", Post\",,,en,,,,,,2031-05-10,not-seen,,,import,2031-05-10,a second reader,2031-05-11,1,1,\n",
"wire-1,,sources/wire-1.html,\"'=Guards, \"\"killed\"\"\",no,example-wire,Example Wire,,\"https://example.org/1?a=1,2\",en,2031-05-06,yes,page,,,2031-05-06,whole,the start of the period | the units,One statement is withheld.,human,2031-05-07,,,2,6,A note.\n"
])
