/**
 * Steps with the rules that a careful reader would name for each, judged before the checks were tried on them.
 *
 * `▢` stands for a form, a contact, a means or a box. Each is read as the only step of a sheet that names no
 * return; what begins with `Danger:` is a warning, what begins with `Text:` stands in no step. Many are right, and
 * look like what a simpler check would take for wrong.
 */
export type Labelled = readonly [words: string, rules?: string];

export const frenchSteps: readonly Labelled[] = [
  // From a hospital's binders, as they were before they were looked at.
  ["Ouvrir un ▢ neuf et y écrire l'heure de bascule : ▢"],
  [
    "Annoncer l'arrêt à la direction et à l'administrateur de garde de la semaine, avec le créneau et la durée.",
  ],
  [
    "Si l'heure de retour prévue est dépassée de 30 minutes, demander à l'astreinte l'heure d'abandon et prévenir ▢.",
  ],
  [
    'Quand la navette de Rochelande arrive, compter les tubes devant le coursier. Si le nombre diffère de celui du pli, appeler le service.',
  ],
  [
    "Si personne ne répond à deux appels, joindre le prescripteur par ▢, puis le cadre de garde ; garder la main jusqu'à la relecture.",
  ],
  [
    "Valider et signer le ▢, avec la mention « provisoire » ; aucune carte de groupe ne sort pendant l'arrêt.",
  ],
  [
    "Avancer avant l'arrêt les bilans qui décident d'un traitement, d'une sortie ou d'un bloc ; reporter après l'arrêt ceux de simple suivi.",
  ],
  [
    "Remplir une ▢ par patient : examens, degré d'urgence, traitement anticoagulant s'il y en a un, renseignements cliniques, nom en majuscules, « téléphone à rappeler ».",
  ],
  [
    'Ranger le compte rendu visé dans la pochette du patient, le plus récent devant ; si le patient change de service, la pochette part avec lui.',
  ],
  [
    "Si le résultat affiché diffère du papier, appeler ▢ avant d'agir et attendre le compte rendu rectifié.",
  ],
  [
    'Imprimer ▢ sur ▢ et ▢. En donner un par salle, un à la salle de réveil, un à la stérilisation.',
  ],
  [
    "Compter compresses, aiguilles et instruments à deux voix : au début, avant la fermeture d'une cavité, à la peau. Écrire chaque compte ; s'il est faux, prévenir le chirurgien avant qu'il ferme.",
  ],
  [
    "Finir à l'écran les consignes des opérés du jour et imprimer les comptes rendus utiles à la nuit. Les ranger dans la pochette du patient.",
  ],
  [
    "Donner la prémédication seulement après l'appel de la régulation, prescription et bracelet en main. Noter l'heure sur la feuille de départ.",
  ],
  [
    "Donner les courses dans cet ordre : urgence vitale, bloc et réanimation, urgences, rendez-vous d'imagerie, retours, sorties.",
  ],
  [
    "Avancer ou reculer les premières visites et les admissions prévues pendant l'arrêt ou le matin suivant.",
  ],
  [
    'Reporter les visites 1 sur le tableau mural : heure, initiales du patient, commune, soignant, case « fait à ». Ajouter ensuite les visites 2.',
  ],
  ["Quand l'éditeur annonce le retour, ouvrir la feuille ▢."],
  [
    "Si le médecin change un traitement, l'écrire sur la feuille de visite d'après l'ordonnance. Le dicter à ▢ avant la visite suivante, et faire relire.",
  ],
  [
    'Comparer chaque ligne du tableau mural à Domicilia. Toute visite sans trace se règle par un appel au soignant, le jour même.',
  ],
  ["Noter l'heure de bascule ▢, le numéro de facture et la date du transfert sur une ▢."],
  [
    "Si l'arrêt dépasse trois jours, demander à la direction, par ▢, une avance de trésorerie et un report écrit de la caisse.",
  ],
  [
    "Terminer les transmissions en cours dans le DPI ; à partir de cette heure, rien de nouveau n'y commence.",
  ],
  [
    "Écrire l'observation de la visite sur une feuille ▢ par patient : date, heure, nom en majuscules, décisions, limitations de soins.",
  ],
  [
    "Porter les tubes et les bons au laboratoire toutes les heures à l'heure juste ; le pneumatique reste permis pour les tubes non urgents.",
    'STP-07',
  ],
  [
    "Coller l'étiquette sur chaque feuillet au lit, après avoir comparé le bracelet, le bon et la réponse du patient.",
  ],
  [
    'Marquer en rouge l’heure de fin de chaque seringue vitale ; préparer le relais 30 minutes avant, contrôlé par un second soignant.',
  ],
  ['Arrêter la tâche automatique ▢ : une lettre incomplète partirait au médecin traitant.'],
  [
    "Demander la biologie sur une ▢ et l'imagerie sur une ▢, avec « URGENCES », le numéro du box et l'heure.",
  ],
  [
    "Vérifier le consentement signé, le marquage du côté et les images ; si Radiance ne s'ouvre pas, prendre ▢.",
  ],
  [
    'Numériser les extractions annotées, les mettre toutes au bac de destruction confidentielle, fermer ▢ et réclamer une enveloppe scellée neuve.',
    'STP-01',
  ],
  [
    'Appeler le standard, ▢, depuis le téléphone rouge et se faire rappeler ; vérifier le numéro écrit sur le combiné.',
  ],
  [
    "Noter l'heure de bascule ▢ sur une ▢. Tout ce qui suit cette heure s'écrit sur papier, même si Admitis répond par moments.",
  ],
  [
    'Si un présent a le même nom et le même prénom, ou la même date de naissance, cocher « homonyme présent » et appeler les deux services.',
  ],
  [
    'Commencer par les patients présents, réanimation et urgences d’abord, et par ceux qui ont reçu du sang. Chercher sur le nom de naissance, sur le prénom et sur la date de naissance. Créer seulement si les trois recherches sont vides.',
  ],
  [
    'Afficher en salle de soins la date, l’heure et la durée prévue, données par ▢ d’après l’éditeur.',
  ],
  [
    'Avant chaque étiquette, faire dire au patient son nom de naissance, son prénom et sa date de naissance, en lisant son bracelet.',
  ],
  [
    "Vérifier sur chaque console que la file d'envoi des images est vide ; sinon, relancer l'envoi et rester devant jusqu'au bout.",
  ],
  [
    "Signer l'injection ou l'entrée en IRM sur le bon, après lecture de ces réponses. Si la créatinine manque, la demander à ▢.",
  ],
  [
    "Remettre l'effacement automatique de chaque console quand toutes ses images sont archivées et comptées ; détruire les disques gravés restés au service.",
  ],
  [
    "Si l'appel arrive en l'absence du médecin, écrire et relire de même, puis trouver un médecin dans les 10 minutes et noter l'heure.",
  ],
  [
    "Garder dans la pochette le compte rendu provisoire visé. L'imagerie saisit le définitif, qui fait foi : rien ne se retape dans le service.",
  ],
  [
    "Signer toutes les prescriptions en attente et prescrire la nuit entière. Après H-1, écrire toute nouvelle prescription sur papier, même si l'écran répond encore.",
  ],
  [
    "Prescrire pour ce patient une ligne réelle et sans risque. Vérifier qu'elle apparaît chez l'infirmier, puis se faire lire la même ligne par ▢, ou hors ouverture ▢.",
  ],
  [
    'Faire le tour de lit à deux avec l’infirmier du patient. À chaque seringue, lire tout haut l’étiquette, la concentration, le débit affiché et le volume restant.',
  ],
  [
    'À la relève, passer au lit à deux : feuille en main, relire étiquette, débit, heure de fin, dernières doses. Si le patient quitte le service, joindre les originaux et garder une copie.',
  ],
  [
    'Vérifier avec la liste des lits que chaque patient a sa feuille « ressaisi ». Classer les originaux au dossier. Mettre les extractions imprimées au bac des papiers confidentiels.',
  ],
  [
    "Si l'impression échoue, laisser l'extraction ouverte à l'écran du poste et y placer un interne qui la lit à la demande. Demander à un service son jeu imprimé.",
  ],
  [
    'Cueillir un seul patient à la fois, feuille en main. Étiqueter chaque sachet : nom, prénom, date de naissance, lit, médicament, dosage, nombre, lot, péremption.',
  ],
  [
    "Compter ensemble devant le tableau, toutes les 2 heures jusqu'au retour d'Urgéo et à chaque relève : lignes, aimants, fiches, patients. Un écart se cherche tout de suite.",
  ],
  [
    'Signaler la panne à l’informatique, ▢, et demander si Admitis et le dossier informatisé fonctionnent.',
  ],
  [
    "Demander à l'éditeur, ▢, ce qui est arrêté, si la copie en lecture est ouverte, de quelle nuit elle date et l'heure de retour prévue.",
  ],
  [
    'Prévoir une infirmière de plus sur le créneau, prise au pool de remplacement, pour tenir les feuilles horaires.',
  ],
  [
    'Mallette ouverte (▢), appeler ▢ : la tournée imprimée ignore les changements faits depuis la veille à 16 h 30.',
  ],
  [
    "N'accepter d'ordre oral qu'en urgence vitale : le répéter à voix haute, l'écrire avec l'heure. Faire signer le médecin dès que le geste est fini.",
  ],
  [
    'Toutes les heures, relire sur la pompe chaque débit et le volume passé, et les écrire sur la ▢. Faire le bilan des entrées et des sorties à la 6e et à la 12e heure.',
    'STP-07',
  ],
  // One step, several actions.
  [
    'Prendre le bon, prélever le patient, descendre les tubes au laboratoire et prévenir la secrétaire.',
    'STP-01',
  ],
  [
    'Débrancher le poste, le porter au bureau, brancher le câble rouge puis appeler l’informatique.',
    'STP-01',
  ],
  [
    'Ouvrir le coffre. Sortir l’enveloppe. Composer le code sur le poste. Imprimer la liste des présents.',
    'STP-01',
  ],
  [
    'Rassembler les équipes ; distribuer les bordereaux ; afficher la consigne ; fermer les sessions ouvertes.',
    'STP-01',
  ],
  [
    'Si rien ne sort, changer le papier, éteindre l’imprimante, la rallumer et relancer la page.',
    'STP-01',
  ],
  [
    'Imprimez la liste, agrafez-la au registre, prévenez les services et fermez la session.',
    'STP-01',
  ],
  ['Prendre le bon et appeler le laboratoire.'],
  ['Relire le bon, le dater, le signer et le tamponner.'],
  ["Écrire l'heure, signer, cocher la case et relire la ligne à voix haute."],
  ['Préparer le matériel : brancher la lampe, ouvrir la boîte.'],
  [
    "Demander à l'informatique d'imprimer la liste, de fermer la session et de rappeler le service.",
  ],
  ['Ouvrir le poste. Si rien ne vient, éteindre, attendre une minute et rallumer.'],
  ['Poser au chariot une ramette, deux stylos, les bordereaux, le cahier et les étiquettes.'],
  ['Appeler le bloc ; à défaut, joindre le standard, demander le cadre et laisser un message.'],
  [
    'Ouvrir le colis, compter les poches et lire leur température. À la moindre anomalie, tout refuser et appeler le dépôt.',
  ],
  // Orders in no step.
  ['Text: Appeler la pharmacie avant de partir.', 'STP-02'],
  ['Text: Imprimer la liste des présents et la porter aux admissions.', 'STP-02'],
  ['Text: Vérifiez que chaque patient porte son bracelet.', 'STP-02'],
  ['Text: Remettre le registre au cadre chaque matin.', 'STP-02'],
  ['Text: Voir ▢ pour la suite.'],
  ['Text: Les étapes qui suivent se font dans cet ordre.'],
  ['Text: Urgence vitale : poches O sans attendre.'],
  ['Text: Ranger les bordereaux la veille évite une heure de recherche.'],
  ['Text: Papier, stylos et étiquettes sont dans le chariot.'],
  // Beginnings.
  ["L'infirmière imprime la liste des patients présents.", 'STP-03'],
  ['Le cadre doit prévenir la direction dans les dix minutes.', 'STP-03'],
  ['Les tubes sont portés au laboratoire par le coursier.', 'STP-03'],
  ['Impression de la liste des présents par la secrétaire.', 'STP-03'],
  ['Il faut appeler le laboratoire pour chaque tube urgent.', 'STP-03'],
  ['Une feuille de soins est remplie pour chaque patient présent.', 'STP-03'],
  ["Vérification du bracelet avec le patient avant l'injection.", 'STP-03'],
  ['Chaque médecin réécrit ses prescriptions sur papier.', 'STP-03'],
  ['Dès que le chariot est au service, annoncer à l’infirmière quels plateaux sont là.'],
  ['La nuit, appeler le pharmacien de garde.'],
  ['Ne pas éteindre les automates : leur mémoire garde les résultats non envoyés.'],
  ['Deux heures avant l’arrêt, imprimer la liste des patients.'],
  ['Le lundi, compter les bordereaux du chariot.'],
  ["Retranscrivez l'heure lue sur le bracelet."],
  ['Stériliser les boîtes dans l’ordre du programme.'],
  ["En l'absence du cadre, déclarer la bascule seul."],
  ['Feuille en main, relire chaque débit avec le médecin.'],
  ['Une fois le dossier ouvert, comparer les allergies.'],
  // Conditions.
  ["Appeler le biologiste si le résultat dépasse le seuil d'alerte.", 'STP-04'],
  ['Transfuser les poches O si le médecin a signé l’urgence vitale.', 'STP-04'],
  ["Prévenir le bloc s'il manque une boîte au programme.", 'STP-04'],
  [
    "Ouvrir un incident auprès de l'éditeur, ▢, si la coordination ne l'a pas fait ; noter le début ▢.",
    'STP-04',
  ],
  ['Demander un scanner sans attendre si le patient a perdu connaissance.', 'STP-04'],
  ['Remplir le bon. Appeler le laboratoire si le prélèvement est urgent.', 'STP-04'],
  ["Remplir la feuille et la porter au laboratoire si l'examen est urgent.", 'STP-04'],
  ['Demander à ▢ si Admitis s’ouvre chez eux et montre le bon patient.'],
  ['Vérifier auprès du patient si une allergie est connue.'],
  ['Noter sur la pochette si le patient est à jeun depuis minuit.'],
  ['Imprimer la liste, si possible en deux exemplaires.'],
  ['Garder le papier même si le DPI revient par moments.'],
  ["Dire à l'équipe que rien ne se saisit si l'écran revient."],
  ['L’envoyer par la navette de 7 h, avec « néant » s’il est vide.'],
  ['Appeler l’informatique, ▢, en demandant si les moniteurs ou tout le DPI sont touchés.'],
  ['Écrire la dose et, si elle est refusée, le motif.'],
  [
    "Réclamer tout compte rendu absent deux heures après l'examen, une heure si l'examen était urgent.",
  ],
  // Warnings.
  ['Danger: Vérifier le bracelet avant chaque injection.', 'STP-05'],
  ['Danger: Appelez le médecin avant de reprendre la perfusion.', 'STP-05'],
  ['Danger: Le papier ne signale rien. Relire les allergies avec le patient.', 'STP-05'],
  ['Danger: Compter les poches à deux.', 'STP-05'],
  ['Danger: Fermer sa session dans l’application mobile efface la tournée déjà chargée.'],
  ['Danger: Créer un patient sans l’avoir cherché fabrique un deuxième dossier.'],
  ["Danger: Retirer l'ancien bracelet trop tôt bloque ou fausse la délivrance du sang."],
  ['Danger: La copie en lecture : ne rien y saisir. Elle a jusqu’à 27 heures de retard.'],
  ['Danger: Une seringue d’amine qui se vide sans relais prêt fait un arrêt cardiaque.'],
  ['Danger: Régler une pompe d’après lui ferait reprendre une insuline périmée.'],
  ["Danger: Lire l'examen du voisin ne se voit pas."],
  // Numbers of steps.
  ['Reprendre à l’étape 7 dès que la liste est imprimée.', 'STP-06'],
  ['Si le poste reste muet, passer aux étapes 4 et 5.', 'STP-06'],
  ['Reprendre à l’étape 3 de ▢.'],
  ['Revenir à l’étape 1 pour le patient suivant.'],
  // Again and again.
  ['Toutes les 30 minutes, relire le cahier des courses.', 'STP-07'],
  ['Relever la température du réfrigérateur chaque heure.', 'STP-07'],
  ["Toutes les deux heures, tant que l'arrêt dure, compter les tubes."],
  ["Relire le tableau toutes les 15 minutes jusqu'au retour d'Urgéo."],
  ['Vérifier que la copie est faite toutes les heures.'],
  ['Mesurer la glycémie toutes les heures pendant quatre heures.'],
  ['Prendre le pouls toutes les dix minutes, cinq fois de suite.'],
  // Put off.
  ['Reporter les examens qui peuvent attendre.', 'STP-08'],
  ["Différer l'entrée en salle ; le dire à l'équipe.", 'STP-08'],
  ['Si les images manquent, reporter l’intervention avec l’anesthésiste.', 'STP-08'],
  ['Décaler les rendez-vous non urgents.', 'STP-08'],
  ["Repousser l'arrêt prévu, avec l'accord du directeur.", 'STP-08'],
  ['Reporter les examens non urgents au lendemain.'],
  ["Différer l'entrée jusqu'à ce que l'identité soit certaine."],
  ['Reporter le solde vérifié en première ligne du registre papier.'],
  ['Reporter chaque examen demandé sur le cahier de la salle.'],
  ["Demander à l'informatique de différer l'arrêt de 30 minutes."],
  // More hands.
  ['Demander un renfort pour la ressaisie.', 'STP-09'],
  ['Prévoir du personnel supplémentaire pour la nuit.', 'STP-09'],
  ['Appeler du renfort dès la première heure.', 'STP-09'],
  ['Désigner des coursiers pour les tubes.', 'STP-09'],
  ['Organiser la venue de bras en plus au laboratoire.', 'STP-09'],
  ['Prévoir un renfort d’une infirmière par équipe et refaire le plein de bordereaux.'],
  ['Demander deux agents de plus à la direction.'],
  ['Faire venir un coursier du pool pour les tubes.'],
  ['Remettre au coursier les copies des feuilles à 9 h, 13 h et 17 h.'],
  ['Demander un renfort à ▢ pour la nuit.'],
  ["Donner l'accord si un technicien de renfort est présent.", 'STP-04'],
  // Hard to read.
  [
    "Recopier sur la feuille de surveillance du patient la dernière valeur de chacun des paramètres que le moniteur a gardés en mémoire avant la coupure, avec l'heure exacte de chaque relevé et son nom.",
    'STP-10',
  ],
  [
    "Avant de laisser partir le patient vers le bloc avec son dossier et ses images, rappeler la régulation pour savoir quelle salle l'attend et à quelle heure le chirurgien compte commencer.",
    'STP-10',
  ],
  ['Ne pas oublier de signer la feuille.', 'STP-10'],
  ["Transfuser sauf si le groupe n'est pas confirmé.", 'STP-10'],
  ['Étiqueter les tubes comme d’habitude.', 'STP-10'],
  ['Remplir le bon, voir ci-dessous.', 'STP-10'],
  ['Appeler le numéro de garde (cf. plus haut).', 'STP-10'],
  ['Prélever selon le protocole habituel.', 'STP-10'],
  ['Trier les patients suivant les règles connues de tous.', 'STP-10'],
  ['Si l’examen s’affiche, signaler le premier poste et continuer comme d’habitude.'],
  ['Ne jamais donner une dose sans avoir lu le bracelet.'],
  ['Voir chaque arrivant dans les 10 minutes, à pied ou en ambulance.'],
  ["Vérifier que le patient n'est pas à jeun."],
  [
    'Remplir la feuille : identité, allergies, poids, traitement en cours, dernier repas, groupe, antécédents, nom du proche, médecin traitant, numéro à rappeler, heure, nom, signature.',
  ],
  // As other hospitals might write them.
  ["Se connecter au poste de secours avec le compte scellé dans l'enveloppe."],
  ['Récupérer la mallette de crise au poste de soins.'],
  ['Éditer les étiquettes de secours, deux planches par patient.'],
  ["Renseigner le tableau de suivi toutes les heures jusqu'à la reprise."],
  ['Assurer la traçabilité des administrations sur le plan papier.'],
  ['Le médecin prescrit sur ordonnance papier.', 'STP-03'],
  ["Contacter l'astreinte informatique en cas de doute."],
  ['Informer la famille du retard possible des résultats.'],
  ['Utiliser exclusivement les bons roses pour les examens urgents.'],
  ["Veiller à l'identitovigilance : nom, prénom, date de naissance sur chaque document."],
  ['Désigner une personne chargée des appels.'],
  ["Faire un point d'équipe toutes les quatre heures.", 'STP-07'],
  ["Annuler les consultations non urgentes de l'après-midi et les reprogrammer."],
  ['Déprogrammer les interventions non urgentes.', 'STP-08'],
  ['Limiter les examens aux seules urgences.'],
  ['Acheminer les prélèvements par porteur au laboratoire, avec le bon.'],
  ['Mettre en place une navette entre les deux sites.'],
  ['Transmission orale des résultats par le biologiste de garde.', 'STP-03'],
  ["Saisie a posteriori par l'IDE.", 'STP-03'],
  ['Les prescriptions orales sont interdites.', 'STP-03'],
  ['Prioriser les patients sous traitement à risque.'],
  ['Vérifier la péremption des bordereaux et compléter le stock si nécessaire.'],
  ['Cf. fiche 12.', 'STP-03'],
  ['Procéder au comptage des stupéfiants avec le pharmacien.'],
  ['Se rapprocher du référent pour toute question.'],
  ["Penser à noter l'heure d'arrêt."],
  ['Garder le contact avec la cellule de crise toutes les deux heures.', 'STP-07'],
  ['Réévaluer la situation avec le directeur au bout de 4 heures.'],
  ['Avertir les médecins que les comptes rendus ne seront pas diffusés tant que la panne dure.'],
  ['Organiser un roulement des secrétaires pour la ressaisie.'],
  ['Demander du renfort au cadre de garde.'],
  ['Appliquer les consignes affichées au-dessus du poste.'],
  ['Rassurer les patients.'],
  ['Stopper les perfusions programmées à distance.'],
  ['Éviter tout transfert non indispensable.'],
  ['Consulter le dernier export si le patient est connu.', 'STP-04'],
  ["Conserver les originaux dans le dossier papier, classés par date, jusqu'à la numérisation."],
  ['En binôme, contrôler chaque dose de chimiothérapie.'],
  ["Positionner un agent à l'entrée du service pour orienter les visiteurs."],
  ['Basculer les téléphones sur le réseau de secours si le standard ne répond plus.', 'STP-04'],
];

export const englishSteps: readonly Labelled[] = [
  // Right, and plain.
  ['Call the laboratory, ▢, and say that requests will come on paper.'],
  ['Write the time of the switch on the white board: ▢.'],
  ['If nothing prints, copy the screen of the stand-alone PC onto ▢.'],
  ['When IT announces the return, open ▢.'],
  ['Print ▢ for each patient and put it in the folder at the bed.'],
  ['Check with the patient that the wristband is right, then label each tube at the bedside.'],
  ['Tell every nurse on the ward that nothing is typed until further notice.'],
  ['Before each dose, ask the patient for name and date of birth.'],
  ['Take the folder, the labels and the form to the desk.'],
  ['Do not switch the analysers off: their memory holds the results not yet sent.'],
  ['At handover, read every sheet aloud in pairs.'],
  ['Sign the sheet, date it and tick the box.'],
  ['Every two hours until the return, count the tubes against the register.'],
  ['Once the extract is printed, circle the time at its head.'],
  ['To change a dose, stop the line and write a new one.'],
  ['Twice a shift, compare the board with the list.'],
  ['Hand the sample to the porter; the register says who took it.'],
  ['Keep the paper record even if the screen comes back.'],
  ['Ask the ward whether the patient has eaten.'],
  ['Read the result back and write it down.'],
  ['Immediately phone any critical result to the nurse in charge.'],
  ['Enter allergies first, then the doses given.'],
  ['Please bring the sealed envelope to the desk.'],
  ['Two hours before the stop, print the list of patients.'],
  // One step, several actions.
  ['Take the form, draw the blood, carry the tubes to the lab and call the porter.', 'STP-01'],
  ['Unplug the PC, move it to the desk, connect the red cable, then call IT.', 'STP-01'],
  ['Open the safe. Take the envelope out. Enter the code on the PC. Print the list.', 'STP-01'],
  ['Gather the team; hand out the forms; post the notice; close every session.', 'STP-01'],
  [
    'If nothing prints, change the paper, turn the printer off, wait a minute and restart it.',
    'STP-01',
  ],
  ['Ask IT to print the list, close the session and call the ward back.'],
  ['Open the record. If it stays blank, close it, wait a minute and try again.'],
  ['Fetch the trolley, label and form.'],
  ['Put pens, paper, labels and forms on the trolley.'],
  // Orders in no step.
  ['Text: Call the pharmacy before you leave.', 'STP-02'],
  ['Text: Print the list of patients and take it to admissions.', 'STP-02'],
  ['Text: Return the register to the manager every morning.', 'STP-02'],
  ['Text: See ▢ for what follows.'],
  ['Text: Print quality is checked every week.'],
  ['Text: The steps below are done in this order.'],
  ['Text: Note that the copy is an hour old.'],
  // Beginnings.
  ['The nurse prints the list of patients.', 'STP-03'],
  ['Nurses must call the laboratory for each urgent tube.', 'STP-03'],
  ['All tubes are carried to the laboratory by the porter.', 'STP-03'],
  ['You should check the wristband first.', 'STP-03'],
  ['Printing of the list is done by the clerk.', 'STP-03'],
  ['A form is filled in for each patient.', 'STP-03'],
  ['Staff will be told by the manager.', 'STP-03'],
  ['Label checking by a second nurse.', 'STP-03'],
  ['With the sheet in hand, read each rate with the doctor.'],
  ['Every evening, file the sheets by name.'],
  ['Should the printer fail, copy the list by hand.'],
  // Conditions.
  ['Call the biologist if the result is above the alert threshold.', 'STP-04'],
  ['Give O blood if the doctor has signed for a life-threatening emergency.', 'STP-04'],
  ['Fill in the form. Phone the laboratory if the sample is urgent.', 'STP-04'],
  ['Continue on paper unless the manager has declared the return.', 'STP-04'],
  ['Fill in the form and carry it to the lab if the sample is urgent.', 'STP-04'],
  ['Ask the ward if the patient has eaten.'],
  ['Check with the patient if an allergy is known.'],
  ['Print two copies, if possible.'],
  ['Tell the team that nothing is typed if the screen comes back.'],
  // Warnings.
  ['Danger: Check the wristband before each injection.', 'STP-05'],
  ['Danger: Paper warns of nothing. Read the allergies with the patient.', 'STP-05'],
  ['Danger: Closing the session erases the round already loaded.'],
  ['Danger: A syringe that runs out without a relay causes cardiac arrest.'],
  ['Danger: Never trust a label found loose.'],
  // Numbers of steps.
  ['Go back to step 7 once the list is printed.', 'STP-06'],
  ['Skip steps 4 to 6.', 'STP-06'],
  ['Follow step 3 of ▢.'],
  // Again and again.
  ['Every 30 minutes, read through the log.', 'STP-07'],
  ['Record the fridge temperature hourly.', 'STP-07'],
  ['Check the board every 15 minutes while the system is down.'],
  ['Check that the copy is made every hour.'],
  ['Take the pulse every ten minutes, five times in a row.'],
  // Put off.
  ['Postpone the examinations that can wait.', 'STP-08'],
  ['If images are missing, defer the operation.', 'STP-08'],
  ['Postpone routine tests until tomorrow morning.'],
  ['Delay the round by 30 minutes.'],
  // More hands.
  ['Ask for extra staff for the re-entry.', 'STP-09'],
  ['Arrange runners for the tubes.', 'STP-09'],
  ['Bring in additional hands on the ward.', 'STP-09'],
  ['Ask for extra staff from the pool.'],
  ['Call in two extra nurses per shift.'],
  // Hard to read.
  [
    'Copy onto the chart of the patient the last value of every parameter that the monitor has kept in its memory since before the outage with the exact time of each reading and your initials.',
    'STP-10',
  ],
  ['Do not forget to sign the sheet.', 'STP-10'],
  ['Label the tubes as usual.', 'STP-10'],
  ['Triage patients in line with the usual protocol.', 'STP-10'],
  ['Fill in the form, see below.', 'STP-10'],
  ['Transfuse unless the group is not confirmed.', 'STP-10 STP-04'],
  ['If the record opens, report the first PC and continue as usual.'],
  ['Note whether the patient is not fasting.'],
  // As other hospitals might write them.
  ['Log off all workstations and place a "System down" sign on each monitor.'],
  ["Obtain the downtime box from the charge nurse's office."],
  ['Document all medications given on the paper MAR, including time, dose and initials.'],
  ['Notify the provider of any critical lab value within 15 minutes.'],
  ['Place a patient label on every page of the downtime packet.'],
  ['For STAT labs, hand-deliver the specimen with a completed requisition.'],
  [
    'Retrieve the most recent census report from the downtime computer; if unavailable, write the census by hand.',
  ],
  ['Verify two patient identifiers before each medication pass.'],
  ['Pharmacy will deliver a paper profile every four hours.', 'STP-03'],
  ['Charge nurse assigns a runner for each unit.', 'STP-03'],
  ['The unit clerk collects completed forms at 07:00 and 19:00.', 'STP-03'],
  ['Keep downtime forms in the chart until they are scanned.'],
  ['Fax new orders to pharmacy, then phone to confirm receipt.'],
  ['Back-enter allergies, height and weight as soon as the system is up.'],
  ['Reconcile the Pyxis count with two nurses.'],
  ['Have the physician sign each order before it leaves the unit.'],
  ['Activate the phone tree and send a runner to radiology.'],
  ['Switch the ventilator feed to local monitoring.'],
  ['Maintain a log of all patients admitted, transferred or discharged during the outage.'],
  ['Huddle with the team at the start of each shift.'],
  ['Continue to use paper until the incident commander declares recovery.'],
  ['Escalate to the on-call manager if the outage exceeds four hours.', 'STP-04'],
  ['Cross-check blood products with the paper issue form and a second nurse.'],
  ['Only use the numbered downtime labels.'],
  ['Where possible, delay elective admissions until the system returns.'],
  ['Defer non-urgent imaging.', 'STP-08'],
  ['Ensure that each bed space has a paper chart.'],
  ['Nurse in charge to inform the site manager.', 'STP-03'],
  ['Record start time of downtime here: ▢'],
  [
    'Start a new observation chart for every patient, copying the last set of observations from the monitor.',
  ],
  ['Allocate one member of staff to answer the telephone.'],
  ['Confirm with the laboratory whether results will be phoned.'],
  ['If you cannot find the form, photocopy the blank in the folder.'],
  ['In the resuscitation room, write times on the white board.'],
  ['Patients must be asked about allergies.', 'STP-03'],
  ['Use black ink; print clearly; sign every entry.'],
  ['Double-check insulin doses.'],
  ['Re-register patients admitted on paper.'],
  ['Reprint wristbands for patients with temporary numbers.'],
  ['Liaise with bed management every hour.', 'STP-07'],
  ['Handwrite the drug chart, transcribing only current items.'],
  ['Bleep the on-call haematologist for any cross-match.'],
  [
    'Escort the patient to theatre with the paper notes, the consent form and the wristband checked.',
  ],
  ['Two nurses check the controlled drug register.', 'STP-03'],
  ['Store completed forms in the red folder, in bed order.'],
  ['Await the all-clear from IT before logging on.'],
  ['No results are phoned to GPs; they wait for the return.', 'STP-03'],
  ['Remember to initial each dose.'],
  [
    'Turn on the downtime PC, log in with the sealed password, open the folder, print the list and lock the screen.',
    'STP-01',
  ],
];
