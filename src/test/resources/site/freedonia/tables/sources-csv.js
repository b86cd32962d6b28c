musterData([
"source,was,page,title,title-from-address,publisher,publisher-name,republishes,url,language,published,published-certain,published-basis,published-wording,published-because,public-by,seen,silent-on,withheld,entered-how,entered-on,reviewed-by,reviewed-on,statements,claims,note\n",
"example-wire-1,,sources/example-wire-1.html,,,example-wire,Example Wire,,https://example.org/1,en,2031-05-06,yes,page,,,2031-05-06,whole,,,human,2031-05-07,,,1,1,\n"
])
