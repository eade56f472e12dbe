import { givenName } from "../../given-names.ts"

/** Further given names of English-speaking countries, lower-cased, beside those of the list for both languages. */
const further: ReadonlySet<string> = new Set(
  `owen ruth edith imogen priya desmond josslyn rosalind lettice torquil alasdair corin fenella adrian alastair albie alec alexa
   alexis alfie alison alistair allison alyssa amanda amber amelia amir amit andrea angus anita annabel annie anthea antonia april
   archie arlene arnold arthur ashley asha audrey ava barry basil becky belinda bernadette bernard beth bethany betsy beverly
   billy blake bonnie brad bradley brandon brenda brendan brent bridget brittany brooke bruce bryan caleb calvin cameron camilla
   candice carla caroline carrie cassandra cecilia cedric celia charlie chelsea cheryl chester chloe clare claire clifford clive
   cody colin connor constance corey courtney craig crystal curtis cyril daisy dale damian damon dana danielle danny daphne
   darren darryl dave dawn dean debbie declan deirdre della denise derek dermot devon dexter diana dickon dominic don dora
   doreen dorothy doug duncan dustin dwight dylan earl eddie edmund edwin eileen elaine eleanor eli eliza ellen elliot elliott
   elsie emilio emmett eoin erica erin ernest estelle eugene eunice eva evan evie faith faye felicity fergus finlay fiona
   flora florence floyd frances francis frankie fred freddie frederick freya gail gareth garry gavin gemma gene geoff geoffrey
   georgia georgina gerald geraldine gerard gerry gilbert giles gillian gina gladys glen glenn gloria glynis grace graham greg
   greta guy gwen gwendolyn hamish harriet harris harrison harry harvey hattie hazel hector heidi herbert herman hilary hilda
   holly hope howard hugh humphrey ian imelda ingrid irving isaac isabella isla isobel ivor ivy jackie jade jaime jamal jamie
   jan jane janice jared jarrod jasmine jasper jay jayden jayne jed jenna jenny jermaine jerome jess jesse jessie jill jo joan
   joanna joanne jocelyn jodie joel joey johnny jolene jon jordan jorge josephine josh joshua joy juanita jude judy juliet june
   justine kara kareem karl kate katherine kathryn kathy katie katy kay kayla keiran kelvin ken kenny kent kerry kieran kirk
   kirsten kristen kristin kurt kylie lacey lachlan lance latoya laurel laurie leanne lee leigh len leonard leroy leslie lester
   lewis liam lillian lily lindsay lindsey lionel lloyd logan lois loretta lorna lorraine louis louisa lucas lucille lucinda
   lucy luke lydia lyle lyn lynda lynn lynne mabel mackenzie madeleine madison malachi malcolm marc marcia marcus margot
   marguerite marie marilyn marion marjorie marlene marlon marshall martha martine marvin mason maud maude maura maureen maurice
   mavis max maxine maya meera megan mel melinda melissa melvin mercedes meredith merle mervyn mildred miles millicent millie
   milton mina minnie mindy miranda mitchell moira molly mona monica morag morgan morris muriel murray myra myrtle nadia nan
   nancy naomi nate neil nell nelson nettie neville niall nigel nina noel nora noreen norma norman oliver ollie oona opal orla
   oscar osvaldo oswald oswin otis pam pamela patsy paulette pauline pearl peggy penelope penny percy perry pete philippa
   phoebe phyllis pippa polly poppy preston prudence quentin rae ralph ramona randall randolph randy raymond reg regan reggie
   reginald rex rhoda rhonda rhys ricardo richie rick ricky riley rob robbie roberta robin robyn rod roderick rodney roger roland
   ron ronnie rory rosalie rosemary rosie ross rowan roxanne roy ruby rufus rupert russ russell rusty sabrina sadie sally sam
   sammy sanjay saul scarlett sebastian selina selma serena seth shane shannon shaun shauna shawn sheila sheldon shelley sherry
   shirin sid sidney sienna simone skye sonya sophia spencer stacey stan stanley stella stephen sterling steven stewart stuart
   sue sunita suzanne sydney sylvia tabitha tamara tammy tanya tara tariq tasha ted terence terri tessa thelma theodora theodore
   tiffany timothy tina toby todd tom tommy toni tracey tracy travis trevor tricia tristan troy trudy ty tyrone una ursula
   valentina vanessa vaughn vernon vicky vikram vince viola virginia vivian vivien wade wallace wanda warren wayne wendell wendy
   wesley whitney wilbur wilfred will willa willard willow winifred winston yasmin yolanda zara zelda`.split(
    /\s+/,
  ),
)

/** Whether a lower-cased word is a given name in English-speaking countries. It tells a person from a place or body. */
export const isGivenName = (lower: string): boolean => givenName(lower) !== null || further.has(lower)
