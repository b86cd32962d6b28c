musterData([
"source,was,page,title,title-from-address,publisher,publisher-name,republishes,url,language,published,published-certain,published-basis,published-wording,published-because,public-by,seen,silent-on,withheld,entered-how,entered-on,reviewed-by,reviewed-on,statements,claims,note\n",
"gazette-1,,sources/gazette-1.html,,,gazette,The Example Gazette,wire,,en,2021-03-06,yes,page,,,2021-03-06,whole,,,human,2021-09-01,,,3,3,\n"
])
