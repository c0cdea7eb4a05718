import type { CauseWords } from "./words";

const unclear = "Tant que ce n’est pas corrigé, personne ne peut savoir ce que dit cette partie du fichier.";
const quote = "Mettez le texte entre guillemets.";
const quoted = (word: string) => `«\u00a0${word}\u00a0»`;
const marks = "Les marques «\u00a0&\u00a0», «\u00a0*\u00a0» et «\u00a0!\u00a0» sont rarement utiles dans ces fichiers.";

export const fr: CauseWords = {
  "after-bracket": () => [
    "Le texte continue après son crochet ou son accolade.",
    "Au début d’une valeur, un crochet ou une accolade ouvre une liste ou des clés, et rien ne peut en suivre la fin.",
    "Mettez tout le texte entre guillemets.",
  ],
  "after-quote": () => [
    "Le texte continue après son guillemet fermant.",
    "Un guillemet ou une apostrophe au milieu du texte y met fin.",
    "Mettez tout le texte entre guillemets doubles.",
  ],
  "colon-in-braces": (word) => [
    `Il manque une virgule ou des guillemets autour de «\u00a0${word}:\u00a0».`,
    "Entre accolades, un deux-points suivi d’une espace termine une clé, et seule une virgule termine la valeur qui précède.",
    `Mettez une virgule devant «\u00a0${word}\u00a0» si c’est une clé, ou tout le texte entre guillemets si le mot en fait partie.`,
  ],
  "colon-in-text": () => [
    "Ce texte contient un deux-points suivi d’une espace.",
    "Un deux-points suivi d’une espace sépare une clé de sa valeur; le texte serait donc coupé en deux.",
    quote,
  ],
  "comment-in-brackets": (word) => [
    `Le signe qui ferme se trouve dans le commentaire ${quoted(word)}.`,
    "Une espace suivie de «\u00a0#\u00a0» commence un commentaire, et ce qu’il contient ne ferme rien.",
    "Mettez le texte entre guillemets si «\u00a0#\u00a0» en fait partie; sinon, placez le commentaire sur sa propre ligne.",
  ],
  "comment-in-text": (word) => [
    `Le commentaire ${quoted(word)} interrompt ce texte.`,
    "Une espace suivie de «\u00a0#\u00a0» commence un commentaire\u00a0: le texte s’arrête là, et les lignes suivantes ne se rattachent à rien.",
    "Mettez tout le texte entre guillemets si «\u00a0#\u00a0» en fait partie; sinon, placez le commentaire sur sa propre ligne.",
  ],
  "curly-quotes": () => [
    "Ces guillemets courbes font partie du texte.",
    "Les traitements de texte en écrivent; ici, seuls les guillemets droits encadrent un texte, et tous les autres en sont des lettres.",
    "Écrivez des guillemets droits, ou aucun.",
  ],
  "list-on-line": () => [
    "Cette liste commence sur la même ligne que sa clé.",
    "Une liste se reconnaît aux traits d’union au début de ses lignes.",
    "Placez chaque élément sur sa propre ligne sous la clé, précédé d’un trait d’union et d’une espace.",
  ],
  "merge-conflict": () => [
    "Deux versions de ce passage n’ont pas été fusionnées.",
    "Git n’a pas pu choisir entre deux modifications; il les a laissées toutes deux entre ces lignes.",
    "Gardez la version qui compte, puis supprimez l’autre et les lignes faites de «\u00a0<\u00a0», «\u00a0=\u00a0» et «\u00a0>\u00a0».",
  ],
  "missing-comma": () => [
    "Il manque une virgule devant ceci.",
    "Entre crochets ou accolades, la virgule dit où finit un élément et où commence le suivant.",
    "Mettez une virgule entre les deux éléments.",
  ],
  bullet: (word) => [
    `«\u00a0${word}\u00a0» ne fait pas une liste ici.`,
    "Les traitements de texte marquent les éléments d’une liste par une puce ou un tiret; ici, c’est un trait d’union suivi d’une espace.",
    "Commencez chaque élément par un trait d’union et une espace, sur sa propre ligne, sous sa clé.",
  ],
  "no-colon": (word) => [
    `«\u00a0${word}\u00a0» n’est pas suivi d’un deux-points.`,
    "Chaque ligne est une clé avec son deux-points, un élément de liste avec son trait d’union ou une partie d’un texte.",
    "Ajoutez un deux-points et une espace après la clé; si la ligne continue le texte précédent, augmentez son retrait.",
  ],
  "no-space": (word) => [
    `Il manque une espace après le deux-points de «\u00a0${word}\u00a0».`,
    "Sans cette espace, la clé et sa valeur sont lues comme un seul mot.",
    "Ajoutez une espace après le deux-points.",
  ],
  "no-space-hyphen": () => [
    "Il manque une espace après ce trait d’union.",
    "Sans cette espace, le trait d’union fait partie du texte et ne commence pas un élément de la liste.",
    "Ajoutez une espace après le trait d’union.",
  ],
  "odd-indent": () => [
    "Cette ligne est mise en retrait par des espaces qui ne sont pas ordinaires.",
    "Les traitements de texte et les pages Web ont des espaces d’apparence identique, mais ce sont ici des lettres de la clé.",
    "Remplacez-les par des espaces ordinaires.",
  ],
  "odd-space": (word) => [
    `L’espace après le deux-points de «\u00a0${word}\u00a0» n’est pas une espace ordinaire.`,
    "Les traitements de texte écrivent des espaces d’apparence identique, mais qui ne séparent pas la clé de sa valeur.",
    "Remplacez-la par une espace ordinaire.",
  ],
  "old-line-ends": () => [
    "Les fins de ligne de ce fichier sont celles des très vieux Macintosh.",
    "Tout le fichier est lu comme une seule longue ligne.",
    "Enregistrez le fichier avec les fins de ligne «\u00a0LF\u00a0», à choisir dans la barre d’état de l’éditeur.",
  ],
  "open-bracket": (word) => [
    word === "}" ? "Cette accolade n’est jamais fermée." : "Ce crochet n’est jamais fermé.",
    "Tout ce qui suit en ferait partie.",
    `Mettez «\u00a0${word}\u00a0» après le dernier élément.`,
  ],
  "open-quote": (word) => [
    "Ce guillemet n’est jamais fermé.",
    "Tout ce qui suit, jusqu’à la fin du fichier, est lu comme un seul texte.",
    `Mettez un guillemet ${word === "'" ? "simple" : "double"} à la fin du texte.`,
  ],
  "start-char": (word) => [
    `Un texte ne peut pas commencer par «\u00a0${word}\u00a0».`,
    "Au début d’un texte, ce caractère a un sens particulier.",
    word === "*"
      ? "Mettez le texte entre guillemets; un élément de liste commence par un trait d’union."
      : word === "?"
        ? "Laissez vide ce que vous ne savez pas encore; mettez entre guillemets un texte qui commence ainsi."
        : quote,
  ],
  "stray-bracket": (word) => [
    `«\u00a0${word}\u00a0» n’a rien à fermer.`,
    word === "}"
      ? "Il y a plus d’accolades fermantes que d’accolades ouvrantes."
      : "Il y a plus de crochets fermants que de crochets ouvrants.",
    "Supprimez ce signe; s’il fait partie d’un texte, mettez le texte entre guillemets.",
  ],
  "stray-item": () => [
    "Cet élément de liste ne se rattache à rien.",
    "La clé du dessus a déjà une valeur sur sa ligne; elle ne peut pas avoir de liste en plus.",
    "Déplacez la valeur de cette clé dans la liste, ou corrigez le retrait de cette ligne.",
  ],
  "too-many-copies": () => [
    "Ce fichier répète ses parties si souvent qu’une partie seulement en est vérifiée.",
    "Chaque «\u00a0*\u00a0» remplace une partie entière; des parties qui en répètent d’autres donnent des millions de lignes.",
    "Écrivez les parties au long, ou supprimez les répétitions.",
  ],
  "value-and-lines": (word) => [
    `«\u00a0${word}\u00a0» a une valeur sur sa ligne et d’autres lignes au-dessous.`,
    "Une clé a une seule valeur, soit le texte après son deux-points, soit les lignes en retrait qui la suivent.",
    "Supprimez l’une des deux, ou corrigez le retrait des lignes qui suivent.",
  ],
  ALIAS_PROPS: () => ["Ce renvoi avec «\u00a0*\u00a0» porte une marque de trop.", marks, "Supprimez la marque."],
  BAD_ALIAS: () => ["Il y a ici une marque sans nom.", marks, quote],
  BAD_COLLECTION_TYPE: () => [
    "Le mot avec «\u00a0!\u00a0» ne convient pas à ce qui suit.",
    marks,
    "Supprimez le mot avec «\u00a0!\u00a0».",
  ],
  BAD_DIRECTIVE: () => [
    "Cette ligne avec «\u00a0%\u00a0» n’a pas de sens ici.",
    "Les lignes qui commencent par «\u00a0%\u00a0» sont des consignes pour le programme qui lit le fichier.",
    "Supprimez la ligne; si c’est un texte, mettez-le entre guillemets.",
  ],
  BAD_DQ_ESCAPE: (word) => [
    `«\u00a0${word}\u00a0» n’a pas de sens entre guillemets doubles.`,
    "Entre guillemets doubles, une barre oblique inverse annonce un caractère spécial.",
    "Doublez la barre oblique inverse, ou mettez le texte entre guillemets simples.",
  ],
  BAD_INDENT: () => [
    "Cette ligne n’est pas alignée sur celles qui la précèdent.",
    "Les espaces au début d’une ligne disent à quoi elle se rattache.",
    "Faites-la commencer dans la même colonne que les lignes avec lesquelles elle va.",
  ],
  BAD_PROP_ORDER: () => ["Les marques devant cette valeur ne sont pas dans le bon ordre.", marks, "Supprimez-les."],
  BAD_SCALAR_START: () => ["Un texte ne peut pas commencer par ce caractère.", unclear, quote],
  BLOCK_AS_IMPLICIT_KEY: () => [
    "Cette ligne ne s’accorde pas avec celle du dessus.",
    "Les espaces au début d’une ligne disent à quoi elle se rattache.",
    "Faites-la commencer dans la même colonne que les lignes avec lesquelles elle va.",
  ],
  BLOCK_IN_FLOW: () => [
    "Il ne peut pas y avoir de lignes en retrait entre crochets ou accolades.",
    "Entre crochets ou accolades, ce sont les virgules qui séparent les éléments, et non les lignes.",
    "Séparez les éléments par des virgules, ou supprimez les crochets ou les accolades.",
  ],
  DUPLICATE_KEY: () => [
    "La même clé figure deux fois.",
    "Une seule des deux peut compter.",
    "Gardez-en une, ou renommez l’autre.",
  ],
  IMPOSSIBLE: () => [
    "Cette partie ne peut pas être lue.",
    unclear,
    "Comparez-la aux lignes voisines, ou écrivez-la de nouveau.",
  ],
  KEY_OVER_1024_CHARS: () => [
    "Cette clé dépasse 1024 caractères.",
    "Une clé est un nom court; un texte plus long se place après le deux-points.",
    "Raccourcissez la clé.",
  ],
  MISSING_CHAR: () => [
    "Il manque quelque chose ici, par exemple un deux-points, un trait d’union ou un guillemet.",
    unclear,
    "Comparez la ligne à celles qui l’entourent.",
  ],
  MULTILINE_IMPLICIT_KEY: () => [
    "Cette ligne n’est ni une clé avec un deux-points ni la suite du texte précédent.",
    unclear,
    "Ajoutez un deux-points et une espace après la clé; si la ligne continue le texte précédent, augmentez son retrait.",
  ],
  MULTIPLE_ANCHORS: () => ["Deux noms avec «\u00a0&\u00a0» précèdent une même valeur.", marks, "Gardez-en un seul."],
  MULTIPLE_DOCS: () => [
    "Un deuxième document commence ici.",
    "Un fichier contient un seul document.",
    "Placez la suite dans un fichier à part.",
  ],
  MULTIPLE_TAGS: () => ["Deux mots avec «\u00a0!\u00a0» précèdent une même valeur.", marks, "Gardez-en un seul."],
  NON_STRING_KEY: () => [
    "Une clé ne peut pas être une liste ni s’étendre sur plusieurs lignes.",
    "Une clé est un nom court suivi d’un deux-points.",
    "Écrivez un nom court.",
  ],
  RESOURCE_EXHAUSTION: () => [
    "Les listes ou les crochets sont imbriqués ici trop profondément; cette partie est laissée de côté.",
    "Plus de 200 niveaux ne sont pas lus et rien n’est vérifié dans cette partie; le plus souvent, un collage a mal tourné.",
    "Supprimez les niveaux inutiles.",
  ],
  TAB_AS_INDENT: () => [
    "Cette ligne est mise en retrait par une tabulation; seules les espaces comptent.",
    "Chaque programme donne à la tabulation la largeur qu’il veut; on ne saurait donc pas à quoi la ligne se rattache.",
    "Remplacez la tabulation par des espaces.",
  ],
  TAG_RESOLVE_FAILED: () => [
    "Le mot avec «\u00a0!\u00a0» est inconnu.",
    marks,
    "Supprimez le mot avec «\u00a0!\u00a0».",
  ],
  TOO_LARGE: () => [
    "Cette partie du fichier est trop grosse; elle est laissée de côté.",
    "Plus de 32 millions de caractères ne sont pas lus et rien n’y est vérifié; le plus souvent, autre chose a été enregistré sous ce nom.",
    "Divisez le fichier, ou donnez-lui un autre nom.",
  ],
  UNEXPECTED_TOKEN: () => [
    "Ceci n’a pas sa place ici.",
    unclear,
    "Comparez la ligne à celles qui l’entourent; si ceci fait partie d’un texte, mettez le texte entre guillemets.",
  ],
  UNKNOWN_ALIAS: (word) => [
    `«\u00a0*${word}\u00a0» renvoie à «\u00a0&${word}\u00a0», qui ne figure pas plus haut.`,
    "Un mot qui commence par «\u00a0*\u00a0» répète ce qui a été marqué par «\u00a0&\u00a0» plus haut.",
    "Supprimez le «\u00a0*\u00a0»; s’il fait partie du texte, mettez le texte entre guillemets.",
  ],
};
