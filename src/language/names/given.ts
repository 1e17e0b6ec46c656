/**
 * Given names that English-language news writes often, by the gender they usually tell: a cue that a run of capitals
 * is a person, and that "he" or "she" may mean it. From general knowledge of names, not from any corpus.
 */
const MALE = `aaron abdel abdul abdullah abraham adam adrian ahmad ahmed akira alain alan albert alberto alejandro
aleksandr aleksei aleksey alessandro alex alexander alexandre alexei alexey alfred ali alistair allan allen alvaro amir
anatoly anders andre andreas andrei andrej andres andrew andrey andy andrii andriy angus anthony antoine anton antonio antony
ariel arkady arnold arthur asif avi ayman barack barry bart bashar ben benedict benjamin bernard bernardo bernie bert
bill billy bob bobby boris boyd brad bradley brendan brent brett brian bruce bruno bryan calvin carl carlo carlos
cesar charles charlie chris christian christoph christophe christopher chuck clarence claude clayton clement cliff
clive colin conor corey cory craig curtis cyril cyrus dale damian damien dan daniel daniele danny darren dave david dean
denis dennis derek desmond dick diego dieter dimitri dirk dmitri dmitriy dmitry dominic dominique don donald donnie doug
douglas duncan dustin dwight earl ed eddie edgar eduardo edmund eduard edward edwin efraim ehud elias elijah elliot
elliott elon emil emilio emmanuel enrico enrique eric erik ernest ernesto ethan eugene evan evgeny ezra fabian fabio
federico felipe felix fernando fidel floyd francesco francis francisco francois françois frank franklin franz fred
freddie frederic frederick fritz gabriel gareth garry gary gavin gene gennady geoff geoffrey george georges gerald gerard
gerhard gianni gideon gilbert gilles giorgio giovanni giuseppe glen glenn gordon graham grant greg gregg gregory grigory
guido guillaume guillermo gunther gus gustavo guy hamid hamza hank hans harold harrison harry harvey hasan hassan hector
heinrich helmut henri henrik henry herbert herman hiroshi horst howard hubert hugh hugo hussein ian ibrahim igor ilya imran
isaac ismail ivan ivo jack jackson jacob jacques jaime jair jake jakob jamal james jamie jan jared jason javier jay
jean jeff jefferson jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joao joaquin joe joel joey johan johann
johannes john johnny jon jonas jonathan jorge jose josé josef joseph josh joshua juan juergen jules julian julio jurgen
justin kai karim karl keith ken kenneth kenny kent kevin khaled khalid kim klaus kofi konstantin kurt kyle lance larry
lars laurence laurent lawrence lee leo leon leonard leonardo leonid leopoldo leroy leslie lester lev lewis li liam lindsey
lionel lloyd lorenzo lou louis luc lucas luciano luigi luis luiz lukas luke magnus mahmoud malcolm manuel marc marcel marcelo
marco marcos marcus mario marion marius mark markus marshall martin marty marvin mateo mathieu mats matt matteo matthew
matthias maurice mauricio max maxim maxime maximilian mehmet michael michel miguel mihail mikael mike mikhail milan
miles milos miroslav mitch mitchell mitt mohamed mohammad mohammed moshe muhammad murray mustafa nabil nathan nathaniel
neal neil nelson newt nicholas nick nicolas nigel nikita nikola nikolai nikolas nikolay nils noah noam noel norman olaf
oleg oleksandr oliver olivier omar orlando oscar oskar osama otto owen pablo pascal pat patrice patrick paul paulo pavel
pavlo pedro percy pete peter petr petro phil philip philipp philippe phillip pierre piers piotr pyotr rafael rahul raj
rajiv ralph ramon ramzan randall randy raphael rashid raul ravi ray raymond recep reince reinhard rene rex ricardo
richard rick ricky rob robert roberto robin rod roderick rodrigo roger roland rolf roman romano ron ronald ronnie ross
roy ruben rudolf rudy rupert ruslan russ russell ryan said salman salvador sam samir samuel sandy santiago saul scott
sean sebastian serge sergei sergey sergio seth shane shaun shawn shinzo sidney silvio simon spencer stan stanley stefan
stephane stephen steve steven stuart sven syed sylvain takeshi tariq taro tayyip ted terrence terry thabo theo theodore
thomas tim timothy tobias todd tom tommy tony toomas travis trevor tyler umar vadim valentin valery vasily vernon
viacheslav victor viktor vincent vitaly vitali vince vlad vladimir vladislav volodymyr vyacheslav wade wallace walt
walter warren wayne wendell werner wilbur wilfried wilhelm will willem william willie winston wolfgang xavier yair
yasser yevgeny yitzhak yossi youssef yuri yves yusuf zachary zbigniew`;

const FEMALE = `abigail adele adriana agnes aisha alexandra alexis alice alicia alina alison allison alyssa amanda amber
amelia amina amy ana anastasia andrea angela angelina angie anita ann anna anne annette annie antonia april ashley astrid
audrey aung barbara beatrice becky benazir bernadette beth bethany betsy betty beverly birgit bonnie brenda bridget
brigitte brittany camilla candice carla carly carmen carol carole caroline carolyn carrie catalina catherine cathy cecilia
celia charlene charlotte chelsea cheryl chloe christiane christina christine cindy claire clara claudia colleen condoleezza
connie corinne courtney cristina cynthia daisy dana danielle daria darlene dawn deborah debra debbie delia denise diana
diane dilma dina dolores donna dora doris dorothy ebony edith eileen elaine eleanor elena elisa elisabeth elise
eliza elizabeth ella ellen elsa emily emma erica erika erin esther eva evelyn faith fatima federica felicia fiona
florence frances francoise frauke gabriela gabrielle gail gemma georgina gerda geraldine gina ginny gisele giulia glenda
gloria grace greta gretchen hannah harriet hazel heather heidi helen helena helene helga hilary hillary holly huma ida
imelda ingrid irene irina iris irma isabel isabella isabelle ivana ivanka jackie jacqueline jacinda jane janet janice
janine jasmine jeanne jeannette jen jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodi josephine joy
joyce juanita judith judy julia juliana julie juliet june justine kamala karen karin karina karla kate katharine
katherine kathleen kathryn kathy katie katrina kayla keiko kelly kelsey kerry kimberly kirsten kirstjen kristen kristin
kristina kristine laila lara laura lauren laurie leah leila lena leslie leticia lidia lillian lily linda lisa liz loretta
lori lorraine louise lucia lucy luisa lydia lynn lynne mabel madeleine madison maggie malala malia mandy marcia
margaret margarita margrethe maria mariam mariana marianne marie marilyn marina marine marissa marjorie marlene marta martha
martina mary maryam maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michele
michelle mildred miranda miriam moira molly monica monika muriel myra nadezhda nadia nancy naomi natalia natalie natasha
nicole nina nikki nora norma olga olivia oksana oprah pamela patricia patty paula pauline peggy penny phyllis priscilla
priti priya rachel raisa rebecca regina renee rhonda rita roberta robyn rosa rosalind rose rosemary roxana ruth sabine
sabrina sally samantha sandra sara sarah sasha shannon sharon sheila shelly sheryl shirley sigrid silvia simone sofia
sonia sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne suzanne svetlana sylvia tamara tammy
tania tanya tara tatiana tatyana teresa tessa thelma theresa tiffany tina tracey tracy trudy tulsi ursula valentina
valerie vanessa vera veronica vicki vicky victoria violet virginia vivian wanda wendy whitney xiomara yasmin yelena yoko
yolanda yulia yulya yvette yvonne zoe zuzana`;

export type Gender = 'male' | 'female';

/** Gender by given name in small letters. */
export const GIVEN: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...MALE.split(/\s+/).map((name): [string, Gender] => [name, 'male']),
  ...FEMALE.split(/\s+/).map((name): [string, Gender] => [name, 'female']),
]);
