/**
 * Articles, prepositions, conjunctions, pronouns and auxiliaries: running text is full of them, menus and link lists
 * are not (Kohlschütter et al. 2010 and Pomikálek 2011 both rest on this).
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'the a an of to in on at by for from with as and or but if that this these those it its he she his her they their we our you your i my was were is are be been has have had will would can could may might not no than which who whom whose when where what while after before into over about out up so there then also more most some any',
    'der die das den dem des ein eine einer einem einen und oder aber in im an am auf aus bei mit nach von vom zu zum zur für über unter ist sind war waren hat haben hatte wird werden wurde wurden nicht auch sich sie er es wir ich dass als wie wenn nur noch so durch um gegen bis',
    'le la les un une des de du au aux et ou mais dans en sur par pour avec sans est sont était a ont avait sera ne pas plus que qui dont où ce cette ces il elle ils elles nous vous je se son sa ses leur leurs',
    'el la los las un una unos unas de del al y o pero en con por para sin sobre es son era fue ha han había no más que se su sus lo le les como cuando este esta estos entre ya',
    'il lo la i gli le un uno una di del della dei delle a al alla e o ma in nel nella con su per da dal dalla è sono era ha hanno non più che si suo sua come anche questo questa',
    'o a os as um uma de do da dos das em no na nos nas e ou mas com por para sem é são era foi tem não mais que se seu sua como ao à também',
    'de het een en of maar in op aan bij met van voor naar uit over te door is zijn was waren heeft hebben had wordt werd niet ook dat die dit als er hij zij ze we je om nog',
    'och att det som en ett den de är var har hade inte på av för med till från i om men så jag vi han hon kan ska',
    'og at det som en et den de er var har ikke på af av for med til fra i om men så jeg vi han hun kan skal',
    'i w na z że się do nie jest to o po za od jak ale przez dla są był była co ten tym oraz który które',
    'и в не на что с по как это из за от для он она они но его её к у же был была были при так',
  ]
    .join(' ')
    .split(' '),
);
