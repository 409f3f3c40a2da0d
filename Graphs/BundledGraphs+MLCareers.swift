// Written from ml-careers.json by a test; change that file instead:
// CAREERPATH_RECORD=1 swift test --filter BundledTextTests
// swift-format-ignore-file

extension BundledGraphs {
  /// The text of `ml-careers.json`.
  static let mlCareers: StaticString = #"""
{
  "$schema": "../Docs/career-graph.schema.json",
  "format": 1,
  "title": "Machine-learning careers",
  "currency": "USD",
  "sources": [
    {
      "id": "junior-role-blog",
      "title": "What are the responsibilities of a Junior Machine Learning ?",
      "note": "Blog article by Remotely Works on the duties, skills and schooling of a junior machine-learning engineer; the title is as printed. Read as a stored copy in November 2026."
    },
    {
      "id": "junior-overview",
      "title": "Overview: Junior Machine Learning Engineer",
      "note": "Career overview without a stated title or publisher: duties, requirements, bands of experience, and US pay for 2024. Read as a stored copy in November 2026."
    },
    {
      "id": "ml-engineer-guide",
      "title": "Machine Learning Engineer: Responsibilities, Skills, and Career Path",
      "note": "Article without a stated publisher on the machine-learning engineer and the principal engineer; cites Indeed for pay. Read as a stored copy in November 2026."
    },
    {
      "id": "ml-scientist-guide",
      "title": "Machine Learning Scientist",
      "note": "Career guide by AiPathly on the machine-learning scientist, with career tracks and US pay for 2024; its part 'More Careers' covers the AI Data Engineer, the AI Governance Senior Consultant and the Senior and Junior AI/ML Engineer. Read as a stored copy in November 2026."
    },
    {
      "id": "nsf-doctorates",
      "title": "Doctorate Recipients from U.S. Universities: 2016 (NSF 18-304)",
      "grade": "measured",
      "note": "National Science Foundation, National Center for Science and Engineering Statistics, March 2018, from the Survey of Earned Doctorates, a yearly census: in mathematics and computer sciences the median time from entering graduate school to the doctorate was 6.9 years in 2016."
    },
    {
      "id": "onet-education",
      "title": "O*NET 29.3, Education, Training, and Experience",
      "grade": "measured",
      "note": "U.S. Department of Labor, Employment and Training Administration, May 2025, CC BY 4.0; used modified. Share of respondents who say that the job requires a bachelor's degree or more: Computer Programmers 88 %, Computer Hardware Engineers 93 %, Database Architects 95 %, Business Intelligence Analysts 95 %, Regulatory Affairs Specialists 100 %. Software Developers and Data Scientists are not in that table; programmers stand for the former."
    },
    {
      "id": "ects",
      "title": "ECTS Users' Guide 2015",
      "note": "European Commission: a credit is 25 to 30 hours of work and a year of full-time study 60 credits; a first cycle (bachelor's degree) has 180 or 240 credits, a second cycle (master's degree) 90 or 120."
    },
    {
      "id": "derived-degrees",
      "title": "Rule: study and years of degrees",
      "grade": "derived",
      "note": "Hours: the fewest credits at 25 hours, the usual ones (180 for a bachelor's degree, 120 for a master's) at 27.5, and the most at 30. Years of full-time study: credits divided by 60; a bachelor's degree 3 to 4 and a year over as the slow case, a master's 1.5 to 2 and half a year over. A doctorate is reckoned as 2 years as a doctoral student, in which the master's level is reached, and the rest of the median of 6.9 years as a candidate: 4.9; with 1650 hours a year, as many as 60 credits are. A degree is held or not, so levels above 1 cost nothing."
    },
    {
      "id": "derived-bands",
      "title": "Rule: years in a role from bands of experience",
      "grade": "derived",
      "note": "The typical time in a role is the distance from the middle of its band of experience to the middle of the next: 0-2, 2-4, 5-7 and 7-10 years give 2, 3 and 2.5. The low case is about 0.7 of it and the high one 1.5 to 1.8 times as long."
    },
    {
      "id": "derived-ladder",
      "title": "Rule: requirements add up along a ladder",
      "grade": "derived",
      "note": "Whoever is promoted keeps what they know: a role asks for at least what every role asks for from which a promotion leads to it, or a move into leadership. Those jobs teach the same things on the way, and a move sideways that is open below is open above too, in no more time. What is passed on so rests on the figure of the role below as well."
    },
    {
      "id": "assumed-hours",
      "title": "Assumption: hours of study",
      "grade": "assumed",
      "note": "Study from the level below: a tool takes 20-40 hours a level; a language, a field of mathematics or of machine learning more with each level, from 40 to about 400; soft skills and knowledge of law or business 15-300. A certificate is reckoned by what such courses ask for: 100 hours in machine learning, 80 for a cloud, 400 for a postgraduate certificate. The low case is 0.5-0.6 of the typical hours, the high one 1.75-2 times as much. Chosen by the author from experience with courses and books; no records."
    },
    {
      "id": "assumed-prerequisites",
      "title": "Assumption: what a skill presupposes",
      "grade": "assumed",
      "note": "Set by the author in the order in which courses teach the subjects."
    },
    {
      "id": "assumed-levels",
      "title": "Assumption: levels of skills",
      "grade": "assumed",
      "note": "Documents name skills and not levels; where a document is named beside this source it states the skill, and the level is the author's: 1 for what a document calls familiar, basic or useful, 2 for what entry posts call essential, 3 for what somebody does on their own after some two years, 4 for what a senior is looked up to for. Without a document beside it the skill itself is the author's choice too."
    },
    {
      "id": "assumed-teaching",
      "title": "Assumption: what a role teaches",
      "grade": "assumed",
      "note": "What the daily duties of a role exercise, one or two levels above what it asks for at the door; in degrees, what their courses cover."
    },
    {
      "id": "assumed-experience",
      "title": "Assumption: experience asked for",
      "grade": "assumed",
      "note": "Where no document gives a band: 0 for entry posts, 2-3 for specialists and scientists, 5-6 for seniors and leads, 8-12 for the top of a ladder, in line with the bands stated for engineers. After a doctorate 0, because the doctorate stands for it; a year or two less towards senior posts."
    },
    {
      "id": "assumed-times",
      "title": "Assumption: time in a role before a move",
      "grade": "assumed",
      "note": "1-2 years before a move sideways and 2-4 before one up, longer towards the top; a senior can move sideways as soon as those below. The low case is about 0.6 and the high one about 1.7 times the typical."
    },
    {
      "id": "assumed-waits",
      "title": "Assumption: waits",
      "grade": "assumed",
      "note": "A few weeks to nine months, typically three, for an ordinary opening or review; half a year for a scarce senior post; a year, and up to three, for a seat at the top."
    },
    {
      "id": "assumed-credit",
      "title": "Assumption: experience that counts on",
      "grade": "assumed",
      "note": "A judgement of how much of the earlier work counts in the new field: half from software to machine learning or to a product role, 0.7-0.9 between near fields."
    },
    {
      "id": "assumed-likelihoods",
      "title": "Assumption: likelihoods of moves",
      "grade": "assumed",
      "note": "Guesses at the share of those who leave a role by this move; the rest leave the graph."
    },
    {
      "id": "assumed-roles",
      "title": "Assumption: what roles are",
      "grade": "assumed",
      "note": "Summary and duties of a role that documents only name or imply are the author's; its track and level too. Students, graduates, data analysts, Senior Software Engineers, Data Engineers, Deep Learning Engineers and AI Governance Consultants are such roles, as are all rungs of the ladders that a guide only lists."
    },
    {
      "id": "assumed-moves",
      "title": "Assumption: moves",
      "grade": "assumed",
      "note": "Moves that no document names, drawn because people make them, and what a move asks for beyond the role entered."
    }
  ],
  "skills": [
    {
      "id": "programming",
      "name": "Programming fundamentals",
      "aliases": ["Coding"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 145, "typical": 240, "high": 420 },
        { "low": 240, "typical": 400, "high": 700 }
      ],
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "python",
      "name": "Python",
      "aliases": ["Python 3"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 145, "typical": 240, "high": 420 },
        { "low": 240, "typical": 400, "high": 700 }
      ],
      "requires": { "programming": 1 },
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "r",
      "name": "R",
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 145, "typical": 240, "high": 420 },
        { "low": 240, "typical": 400, "high": 700 }
      ],
      "requires": { "programming": 1 },
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "sql",
      "name": "SQL",
      "aliases": ["Databases"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "java",
      "name": "Java",
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 145, "typical": 240, "high": 420 },
        { "low": 240, "typical": 400, "high": 700 }
      ],
      "requires": { "programming": 1 },
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "cpp",
      "name": "C++",
      "aliases": ["CPlusPlus"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 145, "typical": 240, "high": 420 },
        { "low": 240, "typical": 400, "high": 700 }
      ],
      "requires": { "programming": 1 },
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "scala",
      "name": "Scala",
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 145, "typical": 240, "high": 420 },
        { "low": 240, "typical": 400, "high": 700 }
      ],
      "requires": { "programming": 2 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "data-structures-and-algorithms",
      "name": "Data structures and algorithms",
      "aliases": ["DSA", "Algorithms", "Data structures"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 130, "typical": 220, "high": 385 },
        { "low": 215, "typical": 360, "high": 630 }
      ],
      "requires": { "programming": 1 },
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "computer-architecture",
      "name": "Computer architecture",
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 130, "typical": 220, "high": 385 },
        { "low": 215, "typical": 360, "high": 630 }
      ],
      "requires": { "programming": 1 },
      "sources": [],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "software-engineering",
      "name": "Software engineering practice",
      "aliases": ["Clean code", "Software engineering best practices"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "programming": 2 },
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "software-architecture",
      "name": "Software architecture",
      "aliases": ["System architecture"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "software-engineering": 2, "data-structures-and-algorithms": 1 },
      "sources": ["ml-engineer-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "version-control",
      "name": "Version control (Git)",
      "aliases": ["Git", "GitHub"],
      "kind": "technical",
      "hoursPerLevel": { "low": 10, "typical": 20, "high": 40 },
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "testing",
      "name": "Software testing",
      "aliases": ["Unit testing"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 80 },
      "requires": { "programming": 1 },
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "ci-cd",
      "name": "Continuous integration and delivery",
      "aliases": ["CI/CD", "CI", "Continuous integration"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 80 },
      "requires": { "version-control": 1, "testing": 1 },
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "containers",
      "name": "Containers",
      "aliases": ["Docker", "Kubernetes", "k8s"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "programming": 1 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "cloud-platforms",
      "name": "Cloud platforms",
      "aliases": ["Cloud", "AWS", "GCP", "Azure", "Google Cloud", "Amazon Web Services"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "linear-algebra",
      "name": "Linear algebra",
      "aliases": ["Linalg"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 130, "typical": 220, "high": 385 },
        { "low": 215, "typical": 360, "high": 630 }
      ],
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "calculus",
      "name": "Calculus",
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 130, "typical": 220, "high": 385 },
        { "low": 215, "typical": 360, "high": 630 }
      ],
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "probability",
      "name": "Probability",
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 130, "typical": 220, "high": 385 },
        { "low": 215, "typical": 360, "high": 630 }
      ],
      "requires": { "calculus": 1 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "statistics",
      "name": "Statistics",
      "aliases": ["Stats"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 85, "typical": 140, "high": 245 },
        { "low": 130, "typical": 220, "high": 385 },
        { "low": 215, "typical": 360, "high": 630 }
      ],
      "requires": { "probability": 1 },
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "data-preprocessing",
      "name": "Data preprocessing",
      "aliases": ["Data cleaning", "Data wrangling", "Pandas"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "programming": 1 },
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "data-visualization",
      "name": "Data visualisation",
      "aliases": ["Data visualization", "Dataviz", "Charts"],
      "kind": "technical",
      "hoursPerLevel": { "low": 10, "typical": 20, "high": 40 },
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "exploratory-data-analysis",
      "name": "Exploratory data analysis",
      "aliases": ["EDA"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "statistics": 1, "data-visualization": 1 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "data-modeling",
      "name": "Data modelling",
      "aliases": ["Data modeling"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "statistics": 1 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "machine-learning",
      "name": "Machine-learning algorithms",
      "aliases": ["ML", "Machine learning algorithms"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "statistics": 1, "linear-algebra": 1, "calculus": 1 },
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "feature-engineering",
      "name": "Feature engineering",
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "data-preprocessing": 1, "machine-learning": 1 },
      "sources": ["junior-role-blog", "junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "model-evaluation",
      "name": "Model evaluation",
      "aliases": ["Model validation"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "machine-learning": 1 },
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "hyperparameter-tuning",
      "name": "Hyperparameter tuning",
      "aliases": ["Hyperparameter optimization"],
      "kind": "technical",
      "hoursPerLevel": { "low": 10, "typical": 20, "high": 40 },
      "requires": { "model-evaluation": 1 },
      "sources": ["junior-role-blog", "junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "scikit-learn",
      "name": "scikit-learn",
      "aliases": ["sklearn"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "python": 1, "machine-learning": 1 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "pytorch",
      "name": "PyTorch",
      "aliases": ["Torch"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "python": 2, "machine-learning": 1 },
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "tensorflow",
      "name": "TensorFlow",
      "aliases": ["TF"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "python": 2, "machine-learning": 1 },
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "keras",
      "name": "Keras",
      "kind": "technical",
      "hoursPerLevel": { "low": 10, "typical": 20, "high": 40 },
      "requires": { "tensorflow": 1 },
      "sources": ["junior-overview", "ml-engineer-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "deep-learning",
      "name": "Deep learning",
      "aliases": ["DL", "Neural networks"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "machine-learning": 2, "linear-algebra": 2 },
      "sources": ["junior-role-blog", "junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "natural-language-processing",
      "name": "Natural language processing",
      "aliases": ["NLP"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "machine-learning": 2, "python": 2 },
      "sources": ["junior-role-blog", "junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "computer-vision",
      "name": "Computer vision",
      "aliases": ["CV"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "deep-learning": 1, "python": 2 },
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "reinforcement-learning",
      "name": "Reinforcement learning",
      "aliases": ["RL"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "machine-learning": 2, "probability": 2 },
      "sources": ["junior-role-blog", "ml-engineer-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "generative-ai",
      "name": "Generative AI",
      "aliases": ["GenAI", "LLM", "LLMs", "Large language models", "RAG", "Prompt engineering"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "deep-learning": 2 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "explainable-ai",
      "name": "Explainable AI",
      "aliases": ["XAI", "Interpretability"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "model-evaluation": 2 },
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "algorithm-development",
      "name": "Development of new algorithms",
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "machine-learning": 3, "data-structures-and-algorithms": 1 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "distributed-systems",
      "name": "Distributed systems",
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "programming": 2, "data-structures-and-algorithms": 1 },
      "sources": ["ml-engineer-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "hadoop",
      "name": "Hadoop",
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "distributed-systems": 1 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "spark",
      "name": "Apache Spark",
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "distributed-systems": 1, "sql": 1 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "pyspark",
      "name": "PySpark",
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "python": 2, "spark": 1 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "stream-processing",
      "name": "Stream processing (Kafka, Flink)",
      "aliases": ["Kafka", "Flink", "Streaming"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "distributed-systems": 1 },
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "data-engineering",
      "name": "Data pipelines and data architecture",
      "aliases": ["ETL", "Data pipelines"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "sql": 2, "programming": 2 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "model-deployment",
      "name": "Model deployment",
      "aliases": ["Model serving"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "machine-learning": 1, "containers": 1 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "model-monitoring",
      "name": "Model monitoring",
      "aliases": ["Drift monitoring"],
      "kind": "technical",
      "hoursPerLevel": { "low": 20, "typical": 40, "high": 70 },
      "requires": { "model-evaluation": 1 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "mlops",
      "name": "MLOps",
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "model-deployment": 1, "model-monitoring": 1, "ci-cd": 1 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "ml-system-design",
      "name": "Design of machine-learning systems",
      "aliases": ["ML system design"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "machine-learning": 2, "software-architecture": 1 },
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "experiment-tracking",
      "name": "Experiment tracking and reproducibility",
      "aliases": ["MLflow", "Reproducibility"],
      "kind": "technical",
      "hoursPerLevel": { "low": 10, "typical": 20, "high": 40 },
      "requires": { "version-control": 1, "model-evaluation": 1 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "experiment-design",
      "name": "Experiment design and A/B testing",
      "aliases": ["A/B testing", "AB testing"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "statistics": 2 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "research-methods",
      "name": "Research methods and literature review",
      "aliases": ["Research", "Literature review"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "statistics": 1 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "scientific-writing",
      "name": "Scientific writing and publishing",
      "aliases": ["Publishing"],
      "kind": "technical",
      "hoursPerLevel": [
        { "low": 10, "typical": 20, "high": 40 },
        { "low": 20, "typical": 40, "high": 80 },
        { "low": 40, "typical": 80, "high": 160 },
        { "low": 75, "typical": 150, "high": 300 },
        { "low": 130, "typical": 260, "high": 520 }
      ],
      "requires": { "research-methods": 1 },
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "technical-documentation",
      "name": "Technical documentation",
      "aliases": ["Documentation"],
      "kind": "technical",
      "hoursPerLevel": { "low": 10, "typical": 20, "high": 40 },
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "domain-knowledge",
      "name": "Knowledge of the industry served",
      "kind": "domain",
      "hoursPerLevel": [
        { "low": 10, "typical": 25, "high": 50 },
        { "low": 25, "typical": 50, "high": 100 },
        { "low": 50, "typical": 100, "high": 200 },
        { "low": 90, "typical": 180, "high": 360 },
        { "low": 150, "typical": 300, "high": 600 }
      ],
      "sources": ["junior-overview"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "business-acumen",
      "name": "Business understanding",
      "aliases": ["Business acumen"],
      "kind": "domain",
      "hoursPerLevel": [
        { "low": 10, "typical": 25, "high": 50 },
        { "low": 25, "typical": 50, "high": 100 },
        { "low": 50, "typical": 100, "high": 200 },
        { "low": 90, "typical": 180, "high": 360 },
        { "low": 150, "typical": 300, "high": 600 }
      ],
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "product-management",
      "name": "Product management",
      "kind": "domain",
      "hoursPerLevel": [
        { "low": 25, "typical": 40, "high": 70 },
        { "low": 50, "typical": 80, "high": 140 },
        { "low": 90, "typical": 150, "high": 260 },
        { "low": 155, "typical": 260, "high": 455 },
        { "low": 250, "typical": 420, "high": 735 }
      ],
      "requires": { "business-acumen": 1 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "ai-ethics",
      "name": "Ethics of AI",
      "aliases": ["Responsible AI"],
      "kind": "domain",
      "hoursPerLevel": [
        { "low": 10, "typical": 25, "high": 50 },
        { "low": 25, "typical": 50, "high": 100 },
        { "low": 50, "typical": 100, "high": 200 },
        { "low": 90, "typical": 180, "high": 360 },
        { "low": 150, "typical": 300, "high": 600 }
      ],
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "bias-mitigation",
      "name": "Bias assessment and mitigation",
      "kind": "domain",
      "hoursPerLevel": [
        { "low": 10, "typical": 25, "high": 50 },
        { "low": 25, "typical": 50, "high": 100 },
        { "low": 50, "typical": 100, "high": 200 },
        { "low": 90, "typical": 180, "high": 360 },
        { "low": 150, "typical": 300, "high": 600 }
      ],
      "requires": { "ai-ethics": 1, "model-evaluation": 1 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "data-privacy",
      "name": "Data privacy and security",
      "aliases": ["Privacy"],
      "kind": "domain",
      "hoursPerLevel": [
        { "low": 10, "typical": 25, "high": 50 },
        { "low": 25, "typical": 50, "high": 100 },
        { "low": 50, "typical": 100, "high": 200 },
        { "low": 90, "typical": 180, "high": 360 },
        { "low": 150, "typical": 300, "high": 600 }
      ],
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "data-governance",
      "name": "Data governance",
      "kind": "domain",
      "hoursPerLevel": [
        { "low": 10, "typical": 25, "high": 50 },
        { "low": 25, "typical": 50, "high": 100 },
        { "low": 50, "typical": 100, "high": 200 },
        { "low": 90, "typical": 180, "high": 360 },
        { "low": 150, "typical": 300, "high": 600 }
      ],
      "requires": { "data-privacy": 1 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "ai-regulation",
      "name": "AI regulation (GDPR, EU AI Act)",
      "aliases": ["GDPR", "EU AI Act"],
      "kind": "domain",
      "hoursPerLevel": [
        { "low": 10, "typical": 25, "high": 50 },
        { "low": 25, "typical": 50, "high": 100 },
        { "low": 50, "typical": 100, "high": 200 },
        { "low": 90, "typical": 180, "high": 360 },
        { "low": 150, "typical": 300, "high": 600 }
      ],
      "requires": { "data-privacy": 1 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "ai-governance",
      "name": "AI governance frameworks (NIST AI RMF, OECD)",
      "aliases": ["NIST AI RMF"],
      "kind": "domain",
      "hoursPerLevel": [
        { "low": 10, "typical": 25, "high": 50 },
        { "low": 25, "typical": 50, "high": 100 },
        { "low": 50, "typical": 100, "high": 200 },
        { "low": 90, "typical": 180, "high": 360 },
        { "low": 150, "typical": 300, "high": 600 }
      ],
      "requires": { "ai-ethics": 1, "ai-regulation": 1 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "risk-assessment",
      "name": "Risk assessment of AI systems",
      "kind": "domain",
      "hoursPerLevel": [
        { "low": 10, "typical": 25, "high": 50 },
        { "low": 25, "typical": 50, "high": 100 },
        { "low": 50, "typical": 100, "high": 200 },
        { "low": 90, "typical": 180, "high": 360 },
        { "low": 150, "typical": 300, "high": 600 }
      ],
      "requires": { "ai-ethics": 1 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "bachelors-degree",
      "name": "Bachelor's degree in a related field",
      "aliases": ["Bachelor", "Bachelor's degree", "BSc"],
      "kind": "credential",
      "hoursPerLevel": [{ "low": 4500, "typical": 4950, "high": 7200 }, 0, 0, 0, 0],
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": ["ects", "derived-degrees"] }
    },
    {
      "id": "masters-degree",
      "name": "Master's degree in a related field",
      "aliases": ["Master", "Master's degree", "MSc"],
      "kind": "credential",
      "hoursPerLevel": [{ "low": 2250, "typical": 3300, "high": 3600 }, 0, 0, 0, 0],
      "requires": { "bachelors-degree": 1 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": ["ects", "derived-degrees"], "requires": "ects" }
    },
    {
      "id": "phd",
      "name": "Doctorate (PhD)",
      "aliases": ["Doctorate", "Doctoral degree"],
      "kind": "credential",
      "hoursPerLevel": [{ "low": 5775, "typical": 8085, "high": 11550 }, 0, 0, 0, 0],
      "requires": { "masters-degree": 1 },
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": {
        "hoursPerLevel": ["nsf-doctorates", "ects", "derived-degrees"],
        "requires": "derived-degrees"
      }
    },
    {
      "id": "ml-certificate",
      "name": "Certificate in machine learning",
      "aliases": ["ML certification", "Machine learning certificate"],
      "kind": "credential",
      "hoursPerLevel": [{ "low": 60, "typical": 100, "high": 180 }, 0, 0, 0, 0],
      "requires": { "python": 1, "machine-learning": 1 },
      "sources": ["junior-role-blog", "junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "cloud-certificate",
      "name": "Cloud certificate",
      "aliases": ["Cloud certification"],
      "kind": "credential",
      "hoursPerLevel": [{ "low": 40, "typical": 80, "high": 150 }, 0, 0, 0, 0],
      "requires": { "cloud-platforms": 2 },
      "sources": ["ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "postgraduate-certificate",
      "name": "Postgraduate certificate in machine learning",
      "aliases": ["Post-graduate certificate"],
      "kind": "credential",
      "hoursPerLevel": [{ "low": 300, "typical": 400, "high": 600 }, 0, 0, 0, 0],
      "requires": { "bachelors-degree": 1 },
      "sources": ["ml-engineer-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "communication",
      "name": "Communication",
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 8, "typical": 15, "high": 30 },
        { "low": 15, "typical": 30, "high": 60 },
        { "low": 30, "typical": 60, "high": 120 },
        { "low": 60, "typical": 120, "high": 240 },
        { "low": 110, "typical": 220, "high": 440 }
      ],
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "problem-solving",
      "name": "Problem solving and critical thinking",
      "aliases": ["Critical thinking"],
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 8, "typical": 15, "high": 30 },
        { "low": 15, "typical": 30, "high": 60 },
        { "low": 30, "typical": 60, "high": 120 },
        { "low": 60, "typical": 120, "high": 240 },
        { "low": 110, "typical": 220, "high": 440 }
      ],
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "teamwork",
      "name": "Teamwork",
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 8, "typical": 15, "high": 30 },
        { "low": 15, "typical": 30, "high": 60 },
        { "low": 30, "typical": 60, "high": 120 },
        { "low": 60, "typical": 120, "high": 240 },
        { "low": 110, "typical": 220, "high": 440 }
      ],
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "adaptability",
      "name": "Adaptability and continuous learning",
      "aliases": ["Continuous learning"],
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 8, "typical": 15, "high": 30 },
        { "low": 15, "typical": 30, "high": 60 },
        { "low": 30, "typical": 60, "high": 120 },
        { "low": 60, "typical": 120, "high": 240 },
        { "low": 110, "typical": 220, "high": 440 }
      ],
      "sources": ["junior-role-blog", "junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "attention-to-detail",
      "name": "Attention to detail",
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 8, "typical": 15, "high": 30 },
        { "low": 15, "typical": 30, "high": 60 },
        { "low": 30, "typical": 60, "high": 120 },
        { "low": 60, "typical": 120, "high": 240 },
        { "low": 110, "typical": 220, "high": 440 }
      ],
      "sources": ["junior-overview"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "time-management",
      "name": "Time management",
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 8, "typical": 15, "high": 30 },
        { "low": 15, "typical": 30, "high": 60 },
        { "low": 30, "typical": 60, "high": 120 },
        { "low": 60, "typical": 120, "high": 240 },
        { "low": 110, "typical": 220, "high": 440 }
      ],
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "creativity",
      "name": "Creativity",
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 8, "typical": 15, "high": 30 },
        { "low": 15, "typical": 30, "high": 60 },
        { "low": 30, "typical": 60, "high": 120 },
        { "low": 60, "typical": 120, "high": 240 },
        { "low": 110, "typical": 220, "high": 440 }
      ],
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "emotional-intelligence",
      "name": "Emotional intelligence",
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 8, "typical": 15, "high": 30 },
        { "low": 15, "typical": 30, "high": 60 },
        { "low": 30, "typical": 60, "high": 120 },
        { "low": 60, "typical": 120, "high": 240 },
        { "low": 110, "typical": 220, "high": 440 }
      ],
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "project-management",
      "name": "Project management",
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 10, "typical": 20, "high": 40 },
        { "low": 20, "typical": 40, "high": 80 },
        { "low": 40, "typical": 80, "high": 160 },
        { "low": 75, "typical": 150, "high": 300 },
        { "low": 130, "typical": 260, "high": 520 }
      ],
      "requires": { "time-management": 1 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "mentoring",
      "name": "Mentoring",
      "aliases": ["Coaching"],
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 10, "typical": 20, "high": 40 },
        { "low": 20, "typical": 40, "high": 80 },
        { "low": 40, "typical": 80, "high": 160 },
        { "low": 75, "typical": 150, "high": 300 },
        { "low": 130, "typical": 260, "high": 520 }
      ],
      "requires": { "communication": 2 },
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "leadership",
      "name": "Leadership and decision making",
      "aliases": ["Decision making"],
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 10, "typical": 20, "high": 40 },
        { "low": 20, "typical": 40, "high": 80 },
        { "low": 40, "typical": 80, "high": 160 },
        { "low": 75, "typical": 150, "high": 300 },
        { "low": 130, "typical": 260, "high": 520 }
      ],
      "requires": { "communication": 2 },
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "stakeholder-management",
      "name": "Stakeholder management",
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 10, "typical": 20, "high": 40 },
        { "low": 20, "typical": 40, "high": 80 },
        { "low": 40, "typical": 80, "high": 160 },
        { "low": 75, "typical": 150, "high": 300 },
        { "low": 130, "typical": 260, "high": 520 }
      ],
      "requires": { "communication": 2 },
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    },
    {
      "id": "strategic-thinking",
      "name": "Strategic thinking",
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 10, "typical": 20, "high": 40 },
        { "low": 20, "typical": 40, "high": 80 },
        { "low": 40, "typical": 80, "high": 160 },
        { "low": 75, "typical": 150, "high": 300 },
        { "low": 130, "typical": 260, "high": 520 }
      ],
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours" }
    },
    {
      "id": "team-building",
      "name": "Hiring and building a team",
      "aliases": ["Hiring"],
      "kind": "soft",
      "hoursPerLevel": [
        { "low": 10, "typical": 20, "high": 40 },
        { "low": 20, "typical": 40, "high": 80 },
        { "low": 40, "typical": 80, "high": 160 },
        { "low": 75, "typical": 150, "high": 300 },
        { "low": 130, "typical": 260, "high": 520 }
      ],
      "requires": { "leadership": 2 },
      "sources": ["ml-engineer-guide"],
      "evidence": { "hoursPerLevel": "assumed-hours", "requires": "assumed-prerequisites" }
    }
  ],
  "roles": [
    {
      "id": "cs-student",
      "name": "Computer Science Student",
      "aliases": ["CS Student", "Undergraduate in Computer Science"],
      "track": "education",
      "level": 1,
      "entry": true,
      "education": true,
      "experience": { "min": 0 },
      "skills": { "programming": 1, "problem-solving": 1, "adaptability": 1, "time-management": 1 },
      "teaches": {
        "bachelors-degree": 1,
        "programming": 2,
        "python": 2,
        "data-structures-and-algorithms": 2,
        "linear-algebra": 2,
        "calculus": 2,
        "probability": 1,
        "statistics": 2,
        "sql": 1,
        "version-control": 1,
        "machine-learning": 1,
        "software-engineering": 1,
        "testing": 1,
        "communication": 1,
        "problem-solving": 2,
        "teamwork": 1,
        "time-management": 2,
        "technical-documentation": 1
      },
      "summary": "Works towards a bachelor's degree in computer science, mathematics, statistics or a neighbouring field.",
      "responsibilities": [
        "Pass the courses of the degree, mathematics and statistics among them",
        "Build projects that show machine-learning skills",
        "Enter Kaggle competitions and hackathons",
        "Take internships in machine learning or data science"
      ],
      "sources": ["junior-overview", "ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "teaches": "assumed-teaching",
        "teaches.bachelors-degree": ["ects", "derived-degrees"]
      }
    },
    {
      "id": "cs-graduate",
      "name": "Computer Science Graduate",
      "aliases": ["CS Graduate", "New Graduate"],
      "track": "education",
      "level": 1,
      "entry": true,
      "education": true,
      "experience": { "min": 0, "max": 1 },
      "skills": {
        "bachelors-degree": 1,
        "programming": 2,
        "python": 2,
        "data-structures-and-algorithms": 2,
        "linear-algebra": 2,
        "calculus": 2,
        "statistics": 2,
        "version-control": 1,
        "communication": 1,
        "problem-solving": 1
      },
      "teaches": { "problem-solving": 2, "time-management": 2 },
      "summary": "Has just finished a bachelor's degree in computer science, mathematics, statistics or engineering and looks for the first post; weeks or months that count as no experience.",
      "responsibilities": [
        "Show a portfolio of projects, competitions or open-source work",
        "Fill the gaps between theory and practice",
        "Apply for first posts or for further study"
      ],
      "sources": ["junior-role-blog", "junior-overview", "ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.bachelors-degree": ["junior-role-blog", "junior-overview"],
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "masters-student",
      "name": "Master's Student in Machine Learning",
      "aliases": ["ML Master's Student"],
      "track": "education",
      "level": 1,
      "education": true,
      "experience": { "min": 0 },
      "skills": {
        "bachelors-degree": 1,
        "python": 2,
        "statistics": 2,
        "linear-algebra": 2,
        "machine-learning": 1,
        "problem-solving": 1
      },
      "teaches": {
        "masters-degree": 1,
        "probability": 3,
        "statistics": 3,
        "linear-algebra": 3,
        "calculus": 2,
        "machine-learning": 3,
        "deep-learning": 2,
        "pytorch": 2,
        "scikit-learn": 2,
        "data-preprocessing": 2,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "exploratory-data-analysis": 2,
        "data-visualization": 2,
        "experiment-design": 2,
        "research-methods": 2,
        "scientific-writing": 1,
        "natural-language-processing": 1,
        "computer-vision": 1,
        "ai-ethics": 1,
        "version-control": 2,
        "communication": 2,
        "problem-solving": 2,
        "time-management": 2,
        "technical-documentation": 2,
        "sql": 1,
        "testing": 1,
        "data-modeling": 2,
        "python": 3
      },
      "summary": "Studies for a master's degree in machine learning, artificial intelligence or data science, which advanced posts often ask for.",
      "responsibilities": [
        "Pass advanced courses in machine learning and statistics",
        "Write a thesis with an experiment of its own",
        "Reproduce results from published papers"
      ],
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.bachelors-degree": "ects",
        "teaches": "assumed-teaching",
        "teaches.masters-degree": ["ects", "derived-degrees"]
      }
    },
    {
      "id": "doctoral-student",
      "name": "Doctoral Student in Machine Learning",
      "aliases": ["PhD Student"],
      "track": "education",
      "level": 1,
      "education": true,
      "experience": { "min": 0 },
      "skills": {
        "bachelors-degree": 1,
        "python": 2,
        "statistics": 2,
        "linear-algebra": 2,
        "machine-learning": 1,
        "problem-solving": 2
      },
      "teaches": {
        "masters-degree": 1,
        "python": 3,
        "probability": 3,
        "statistics": 3,
        "linear-algebra": 3,
        "calculus": 2,
        "machine-learning": 3,
        "deep-learning": 2,
        "pytorch": 2,
        "model-evaluation": 2,
        "experiment-design": 2,
        "research-methods": 3,
        "scientific-writing": 2,
        "sql": 1,
        "testing": 1,
        "version-control": 2,
        "communication": 2,
        "problem-solving": 3,
        "time-management": 2,
        "technical-documentation": 2
      },
      "summary": "Enters graduate school with a bachelor's degree, takes the courses of a master's degree and becomes a candidate for the doctorate.",
      "responsibilities": [
        "Pass graduate courses and the examination for candidacy",
        "Join a research group and find a supervisor",
        "Reproduce and extend published results"
      ],
      "sources": ["assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.bachelors-degree": "ects",
        "teaches": "assumed-teaching",
        "teaches.masters-degree": ["ects", "derived-degrees"]
      }
    },
    {
      "id": "phd-candidate",
      "name": "Doctoral Candidate in Machine Learning",
      "aliases": ["PhD Candidate"],
      "track": "education",
      "level": 2,
      "education": true,
      "experience": { "min": 0 },
      "skills": {
        "python": 2,
        "statistics": 2,
        "linear-algebra": 2,
        "machine-learning": 2,
        "research-methods": 2,
        "scientific-writing": 1,
        "problem-solving": 2,
        "masters-degree": 1,
        "bachelors-degree": 1
      },
      "teaches": {
        "phd": 1,
        "python": 3,
        "machine-learning": 4,
        "deep-learning": 4,
        "pytorch": 3,
        "statistics": 4,
        "linear-algebra": 4,
        "probability": 3,
        "research-methods": 4,
        "scientific-writing": 4,
        "experiment-design": 3,
        "experiment-tracking": 2,
        "algorithm-development": 3,
        "model-evaluation": 3,
        "exploratory-data-analysis": 2,
        "natural-language-processing": 2,
        "computer-vision": 2,
        "communication": 3,
        "problem-solving": 4,
        "project-management": 2,
        "time-management": 3,
        "mentoring": 1,
        "creativity": 3,
        "technical-documentation": 2,
        "data-modeling": 2,
        "sql": 1,
        "testing": 1,
        "version-control": 2,
        "calculus": 2
      },
      "summary": "Does several years of supervised research that ends in a doctorate, the usual standard for scientist posts; holds a master's degree or has done the courses of one.",
      "responsibilities": [
        "Find a research question and survey what is known about it",
        "Develop methods and test them in experiments",
        "Publish papers and present them at conferences",
        "Help to teach and supervise students"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.python": ["derived-ladder", "assumed-levels"],
        "skills.statistics": ["derived-ladder", "assumed-levels"],
        "skills.linear-algebra": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["derived-ladder", "assumed-levels"],
        "skills.masters-degree": "ects",
        "skills.bachelors-degree": "ects",
        "teaches": ["derived-ladder", "assumed-teaching"],
        "teaches.phd": ["nsf-doctorates", "derived-degrees"]
      }
    },
    {
      "id": "software-engineer",
      "name": "Software Engineer",
      "aliases": ["Software Developer"],
      "track": "software",
      "level": 1,
      "entry": true,
      "experience": { "min": 0 },
      "skills": {
        "programming": 3,
        "java": 1,
        "data-structures-and-algorithms": 2,
        "software-engineering": 2,
        "version-control": 2,
        "testing": 2,
        "sql": 2,
        "teamwork": 2,
        "problem-solving": 2,
        "bachelors-degree": 1
      },
      "teaches": {
        "programming": 4,
        "python": 2,
        "data-structures-and-algorithms": 3,
        "software-engineering": 3,
        "software-architecture": 2,
        "version-control": 3,
        "testing": 3,
        "ci-cd": 2,
        "containers": 2,
        "cloud-platforms": 2,
        "distributed-systems": 2,
        "technical-documentation": 2,
        "communication": 2,
        "problem-solving": 3,
        "teamwork": 3,
        "time-management": 2,
        "adaptability": 2,
        "attention-to-detail": 2
      },
      "summary": "Builds and maintains software; one of the usual starting points for a move into machine learning.",
      "responsibilities": [
        "Write, test and review code",
        "Keep services running and fix faults",
        "Work with product teams on what to build"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.bachelors-degree": "onet-education",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "senior-software-engineer",
      "name": "Senior Software Engineer",
      "aliases": ["Senior Software Developer"],
      "track": "software",
      "level": 3,
      "experience": { "min": 5 },
      "skills": {
        "programming": 4,
        "software-engineering": 3,
        "software-architecture": 3,
        "data-structures-and-algorithms": 3,
        "testing": 3,
        "ci-cd": 2,
        "cloud-platforms": 2,
        "distributed-systems": 2,
        "communication": 3,
        "problem-solving": 3,
        "mentoring": 1,
        "project-management": 1,
        "java": 1,
        "version-control": 2,
        "sql": 2,
        "teamwork": 2,
        "bachelors-degree": 1
      },
      "teaches": {
        "software-engineering": 4,
        "software-architecture": 4,
        "distributed-systems": 3,
        "cloud-platforms": 3,
        "containers": 3,
        "ci-cd": 3,
        "sql": 3,
        "technical-documentation": 3,
        "mentoring": 3,
        "leadership": 2,
        "project-management": 3,
        "stakeholder-management": 2,
        "strategic-thinking": 1,
        "problem-solving": 4,
        "python": 2,
        "version-control": 3,
        "teamwork": 3,
        "time-management": 2,
        "adaptability": 2,
        "attention-to-detail": 2
      },
      "summary": "Designs larger software systems and guides other engineers; long service here is one way into senior AI posts.",
      "responsibilities": [
        "Design services and decide on their architecture",
        "Review designs and code",
        "Guide less experienced engineers",
        "Lead projects from plan to release"
      ],
      "sources": ["assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.java": ["derived-ladder", "assumed-levels"],
        "skills.version-control": ["derived-ladder", "assumed-levels"],
        "skills.sql": ["derived-ladder", "assumed-levels"],
        "skills.teamwork": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "derived-ladder",
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "computer-engineer",
      "name": "Computer Engineer",
      "aliases": ["Hardware Engineer", "Computer Hardware Engineer"],
      "track": "software",
      "level": 1,
      "entry": true,
      "experience": { "min": 0 },
      "skills": {
        "bachelors-degree": 1,
        "programming": 2,
        "cpp": 2,
        "computer-architecture": 3,
        "calculus": 2,
        "linear-algebra": 2,
        "version-control": 1,
        "problem-solving": 2
      },
      "teaches": {
        "programming": 3,
        "cpp": 3,
        "computer-architecture": 4,
        "python": 2,
        "data-structures-and-algorithms": 2,
        "software-engineering": 2,
        "testing": 2,
        "statistics": 2,
        "probability": 2,
        "version-control": 2,
        "technical-documentation": 2,
        "communication": 2,
        "problem-solving": 3,
        "teamwork": 2,
        "attention-to-detail": 3,
        "time-management": 2
      },
      "summary": "Designs computing hardware and the software close to it; named as one of the starting fields for machine learning.",
      "responsibilities": [
        "Design and test hardware and firmware",
        "Measure and improve performance",
        "Document designs for other teams"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.bachelors-degree": "onet-education",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "junior-ml-engineer",
      "name": "Junior Machine Learning Engineer",
      "aliases": ["Junior ML Engineer", "Junior MLE", "Machine Learning Engineer I"],
      "track": "engineering",
      "level": 1,
      "entry": true,
      "experience": { "min": 0, "max": 2 },
      "skills": {
        "python": 2,
        "machine-learning": 2,
        "pytorch": 1,
        "statistics": 2,
        "linear-algebra": 2,
        "data-preprocessing": 2,
        "data-visualization": 1,
        "version-control": 1,
        "communication": 1,
        "problem-solving": 1,
        "bachelors-degree": 1,
        "data-modeling": 1
      },
      "teaches": {
        "python": 3,
        "scikit-learn": 2,
        "pytorch": 2,
        "tensorflow": 1,
        "keras": 1,
        "data-preprocessing": 3,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "hyperparameter-tuning": 2,
        "exploratory-data-analysis": 2,
        "data-visualization": 2,
        "sql": 2,
        "version-control": 2,
        "testing": 2,
        "model-deployment": 1,
        "model-monitoring": 1,
        "containers": 1,
        "ci-cd": 1,
        "technical-documentation": 2,
        "domain-knowledge": 1,
        "communication": 2,
        "problem-solving": 2,
        "teamwork": 2,
        "adaptability": 2,
        "attention-to-detail": 2,
        "time-management": 2,
        "ai-ethics": 1,
        "software-engineering": 2,
        "data-modeling": 2,
        "statistics": 3,
        "deep-learning": 1
      },
      "salary": { "low": 115200, "median": 139875, "high": 180000, "year": 2024 },
      "summary": "Entry-level engineer who prepares data and helps to build, test and run models under the guidance of seniors.",
      "responsibilities": [
        "Collect, clean and check data, and derive features from it",
        "Train and tune models and measure how well they do",
        "Help to put models into systems and to watch them there",
        "Explain results to engineers, data scientists and domain experts",
        "Document work and follow new methods"
      ],
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide"],
      "evidence": {
        "experience": "junior-overview",
        "skills": "assumed-levels",
        "skills.python": ["junior-role-blog", "junior-overview", "assumed-levels"],
        "skills.machine-learning": ["junior-role-blog", "assumed-levels"],
        "skills.pytorch": ["junior-role-blog", "junior-overview", "assumed-levels"],
        "skills.statistics": ["junior-role-blog", "junior-overview", "assumed-levels"],
        "skills.linear-algebra": ["junior-overview", "assumed-levels"],
        "skills.data-preprocessing": ["junior-role-blog", "junior-overview", "assumed-levels"],
        "skills.data-visualization": ["junior-role-blog", "junior-overview", "assumed-levels"],
        "skills.version-control": ["junior-overview", "assumed-levels"],
        "skills.communication": ["junior-role-blog", "junior-overview", "assumed-levels"],
        "skills.problem-solving": ["junior-role-blog", "junior-overview", "assumed-levels"],
        "skills.bachelors-degree": ["junior-role-blog", "junior-overview", "ml-engineer-guide"],
        "skills.data-modeling": ["junior-overview", "assumed-levels"],
        "teaches": "assumed-teaching",
        "salary": "junior-overview"
      },
      "x-pay-note": "The overview also gives 100,000–182,000 as the usual range, 135,629 as the remote average and 152,601 as the average base pay at entry."
    },
    {
      "id": "junior-ai-ml-engineer",
      "name": "Junior AI/ML Engineer",
      "aliases": ["AI/ML Engineer Junior", "AI ML Engineer Junior"],
      "track": "engineering",
      "level": 1,
      "entry": true,
      "experience": { "min": 0, "max": 2 },
      "skills": {
        "python": 2,
        "machine-learning": 2,
        "scikit-learn": 1,
        "deep-learning": 1,
        "statistics": 2,
        "data-preprocessing": 2,
        "data-visualization": 1,
        "version-control": 1,
        "testing": 1,
        "problem-solving": 1,
        "bachelors-degree": 1,
        "communication": 1
      },
      "teaches": {
        "python": 3,
        "machine-learning": 3,
        "deep-learning": 2,
        "scikit-learn": 2,
        "pytorch": 2,
        "tensorflow": 1,
        "keras": 1,
        "data-preprocessing": 3,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "sql": 2,
        "data-visualization": 2,
        "version-control": 2,
        "testing": 2,
        "software-engineering": 2,
        "model-deployment": 1,
        "model-monitoring": 1,
        "containers": 1,
        "technical-documentation": 2,
        "communication": 2,
        "problem-solving": 2,
        "teamwork": 2,
        "adaptability": 2,
        "time-management": 2,
        "ai-ethics": 1,
        "data-modeling": 2,
        "statistics": 3
      },
      "salary": { "low": 100000, "high": 182000 },
      "summary": "Entry-level post across AI and machine learning that supports model development.",
      "responsibilities": [
        "Collect, clean and transform raw data",
        "Help to design, build and evaluate models in the common frameworks",
        "Work with senior engineers and data scientists",
        "Try out new techniques"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.python": ["ml-scientist-guide", "assumed-levels"],
        "skills.machine-learning": ["ml-scientist-guide", "assumed-levels"],
        "skills.scikit-learn": ["ml-scientist-guide", "assumed-levels"],
        "skills.deep-learning": ["ml-scientist-guide", "assumed-levels"],
        "skills.statistics": ["ml-scientist-guide", "assumed-levels"],
        "skills.data-preprocessing": ["ml-scientist-guide", "assumed-levels"],
        "skills.data-visualization": ["ml-scientist-guide", "assumed-levels"],
        "skills.version-control": ["ml-scientist-guide", "assumed-levels"],
        "skills.testing": ["ml-scientist-guide", "assumed-levels"],
        "skills.problem-solving": ["ml-scientist-guide", "assumed-levels"],
        "skills.bachelors-degree": "ml-scientist-guide",
        "skills.communication": ["ml-scientist-guide", "assumed-levels"],
        "teaches": "assumed-teaching",
        "salary": "ml-scientist-guide"
      }
    },
    {
      "id": "ml-engineer-ii",
      "name": "Machine Learning Engineer II",
      "aliases": ["ML Engineer II", "MLE II", "Machine Learning Engineer", "ML Engineer"],
      "track": "engineering",
      "level": 2,
      "experience": { "min": 2, "max": 4 },
      "skills": {
        "python": 3,
        "machine-learning": 3,
        "pytorch": 2,
        "deep-learning": 1,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "testing": 2,
        "cloud-platforms": 1,
        "sql": 2,
        "communication": 2,
        "bachelors-degree": 1,
        "statistics": 3,
        "scikit-learn": 2,
        "data-modeling": 2,
        "linear-algebra": 2,
        "data-preprocessing": 2,
        "data-visualization": 1,
        "version-control": 1,
        "problem-solving": 1
      },
      "teaches": {
        "python": 4,
        "machine-learning": 4,
        "pytorch": 3,
        "tensorflow": 2,
        "keras": 1,
        "software-engineering": 3,
        "software-architecture": 1,
        "data-structures-and-algorithms": 2,
        "testing": 3,
        "version-control": 3,
        "ci-cd": 2,
        "containers": 2,
        "cloud-platforms": 2,
        "model-deployment": 2,
        "model-monitoring": 2,
        "mlops": 2,
        "experiment-tracking": 2,
        "hyperparameter-tuning": 3,
        "distributed-systems": 1,
        "spark": 1,
        "sql": 3,
        "experiment-design": 2,
        "communication": 3,
        "problem-solving": 3,
        "project-management": 1,
        "mentoring": 1,
        "stakeholder-management": 1,
        "domain-knowledge": 2,
        "technical-documentation": 3,
        "time-management": 3,
        "data-preprocessing": 3,
        "exploratory-data-analysis": 2,
        "data-visualization": 2,
        "teamwork": 2,
        "adaptability": 2,
        "attention-to-detail": 2,
        "ai-ethics": 1,
        "deep-learning": 2
      },
      "salary": { "low": 112000, "average": 131076, "high": 157000 },
      "summary": "Builds models and the systems around them with little supervision; the general machine-learning engineer of the documents.",
      "responsibilities": [
        "Turn a need of the business into a machine-learning system",
        "Choose algorithms, then train, test and retrain models",
        "Process large data sets, on Hadoop or Spark where needed",
        "Refine prototypes together with data scientists",
        "Watch models in production and document the whole workflow"
      ],
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": {
        "experience": "junior-overview",
        "skills": "assumed-levels",
        "skills.python": ["ml-engineer-guide", "assumed-levels"],
        "skills.machine-learning": ["ml-engineer-guide", "assumed-levels"],
        "skills.pytorch": ["ml-engineer-guide", "assumed-levels"],
        "skills.deep-learning": ["ml-scientist-guide", "assumed-levels"],
        "skills.model-evaluation": ["ml-engineer-guide", "assumed-levels"],
        "skills.cloud-platforms": ["ml-engineer-guide", "assumed-levels"],
        "skills.communication": ["ml-engineer-guide", "assumed-levels"],
        "skills.bachelors-degree": ["ml-engineer-guide", "ml-scientist-guide"],
        "skills.statistics": ["ml-engineer-guide", "assumed-levels"],
        "skills.scikit-learn": ["ml-engineer-guide", "assumed-levels"],
        "skills.data-modeling": ["ml-engineer-guide", "assumed-levels"],
        "skills.linear-algebra": ["derived-ladder", "assumed-levels"],
        "skills.data-preprocessing": ["ml-engineer-guide", "assumed-levels"],
        "skills.data-visualization": ["ml-engineer-guide", "assumed-levels"],
        "skills.version-control": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["ml-engineer-guide", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"],
        "salary": ["ml-engineer-guide", "ml-scientist-guide"]
      },
      "x-pay-note": "The range is that of the scientist guide for a machine-learning engineer; the average is the one that the engineer guide cites from Indeed, beside a range of 105,000–160,000. No document gives a year."
    },
    {
      "id": "senior-ml-engineer",
      "name": "Senior Machine Learning Engineer",
      "aliases": ["Senior ML Engineer", "Senior MLE"],
      "track": "engineering",
      "level": 3,
      "experience": { "min": 5, "max": 7 },
      "skills": {
        "python": 4,
        "machine-learning": 4,
        "deep-learning": 2,
        "mlops": 2,
        "cloud-platforms": 2,
        "software-architecture": 2,
        "experiment-design": 2,
        "communication": 3,
        "project-management": 2,
        "mentoring": 2,
        "leadership": 1,
        "strategic-thinking": 1,
        "pytorch": 2,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "testing": 2,
        "sql": 2,
        "bachelors-degree": 1,
        "statistics": 3,
        "scikit-learn": 2,
        "data-modeling": 2,
        "linear-algebra": 2,
        "data-preprocessing": 2,
        "data-visualization": 1,
        "version-control": 1,
        "problem-solving": 1
      },
      "teaches": {
        "pytorch": 4,
        "mlops": 3,
        "software-architecture": 3,
        "ml-system-design": 3,
        "distributed-systems": 3,
        "cloud-platforms": 3,
        "spark": 2,
        "model-monitoring": 3,
        "ci-cd": 3,
        "explainable-ai": 2,
        "bias-mitigation": 1,
        "ai-ethics": 1,
        "communication": 4,
        "problem-solving": 4,
        "project-management": 3,
        "mentoring": 3,
        "leadership": 3,
        "stakeholder-management": 3,
        "strategic-thinking": 2,
        "business-acumen": 2,
        "domain-knowledge": 3,
        "tensorflow": 2,
        "keras": 1,
        "software-engineering": 3,
        "data-structures-and-algorithms": 2,
        "testing": 3,
        "version-control": 3,
        "containers": 2,
        "model-deployment": 2,
        "experiment-tracking": 2,
        "hyperparameter-tuning": 3,
        "sql": 3,
        "technical-documentation": 3,
        "time-management": 3,
        "data-preprocessing": 3,
        "exploratory-data-analysis": 2,
        "data-visualization": 2,
        "teamwork": 2,
        "adaptability": 2,
        "attention-to-detail": 2
      },
      "summary": "Leads machine-learning projects, decides on architecture and guides other engineers.",
      "responsibilities": [
        "Lead projects from the first question to production",
        "Decide on the architecture of models and pipelines",
        "Work with stakeholders on goals",
        "Guide junior engineers and review their work"
      ],
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": {
        "experience": "junior-overview",
        "skills": "assumed-levels",
        "skills.python": ["ml-engineer-guide", "assumed-levels"],
        "skills.machine-learning": ["ml-engineer-guide", "assumed-levels"],
        "skills.cloud-platforms": ["ml-engineer-guide", "assumed-levels"],
        "skills.software-architecture": ["ml-engineer-guide", "assumed-levels"],
        "skills.communication": ["ml-engineer-guide", "assumed-levels"],
        "skills.project-management": ["ml-engineer-guide", "assumed-levels"],
        "skills.mentoring": ["ml-engineer-guide", "assumed-levels"],
        "skills.leadership": ["ml-engineer-guide", "assumed-levels"],
        "skills.strategic-thinking": ["ml-engineer-guide", "assumed-levels"],
        "skills.pytorch": ["ml-engineer-guide", "assumed-levels"],
        "skills.feature-engineering": ["derived-ladder", "assumed-levels"],
        "skills.model-evaluation": ["ml-engineer-guide", "assumed-levels"],
        "skills.testing": ["derived-ladder", "assumed-levels"],
        "skills.sql": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "ml-engineer-guide",
        "skills.statistics": ["ml-engineer-guide", "assumed-levels"],
        "skills.scikit-learn": ["ml-engineer-guide", "assumed-levels"],
        "skills.data-modeling": ["ml-engineer-guide", "assumed-levels"],
        "skills.linear-algebra": ["derived-ladder", "assumed-levels"],
        "skills.data-preprocessing": ["ml-engineer-guide", "assumed-levels"],
        "skills.data-visualization": ["ml-engineer-guide", "assumed-levels"],
        "skills.version-control": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["ml-engineer-guide", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "senior-ai-ml-engineer",
      "name": "Senior AI/ML Engineer",
      "aliases": ["AI/ML Engineer Senior", "AI ML Engineer Senior"],
      "track": "engineering",
      "level": 3,
      "experience": { "min": 3 },
      "skills": {
        "python": 3,
        "machine-learning": 3,
        "deep-learning": 2,
        "pytorch": 2,
        "natural-language-processing": 1,
        "model-deployment": 2,
        "communication": 3,
        "problem-solving": 3,
        "leadership": 1,
        "bachelors-degree": 1,
        "scikit-learn": 2,
        "statistics": 3,
        "data-preprocessing": 2,
        "data-visualization": 1,
        "version-control": 1,
        "testing": 2,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "cloud-platforms": 1,
        "sql": 2,
        "data-modeling": 2,
        "linear-algebra": 2
      },
      "teaches": {
        "python": 4,
        "machine-learning": 4,
        "deep-learning": 3,
        "pytorch": 3,
        "natural-language-processing": 2,
        "generative-ai": 2,
        "mlops": 2,
        "cloud-platforms": 3,
        "ml-system-design": 2,
        "model-monitoring": 3,
        "communication": 4,
        "problem-solving": 4,
        "leadership": 3,
        "mentoring": 3,
        "project-management": 3,
        "stakeholder-management": 3,
        "strategic-thinking": 2,
        "creativity": 2,
        "software-architecture": 2,
        "experiment-design": 2,
        "tensorflow": 2,
        "keras": 1,
        "data-preprocessing": 3,
        "sql": 3,
        "data-visualization": 2,
        "version-control": 3,
        "testing": 3,
        "software-engineering": 3,
        "containers": 2,
        "technical-documentation": 3,
        "teamwork": 2,
        "adaptability": 2,
        "time-management": 3,
        "ai-ethics": 1,
        "data-structures-and-algorithms": 2,
        "ci-cd": 2,
        "experiment-tracking": 2,
        "hyperparameter-tuning": 3,
        "distributed-systems": 1,
        "spark": 1,
        "domain-knowledge": 2,
        "exploratory-data-analysis": 2,
        "attention-to-detail": 2
      },
      "summary": "Runs AI work over its whole life, from data to deployment; entered after 3 years of machine learning or 10 years in software.",
      "responsibilities": [
        "Design and build advanced models",
        "Oversee the whole life of a model, from data to deployment",
        "Apply deep learning and language processing to products",
        "Lead complex projects and mentor juniors",
        "Explain technical matters to any audience"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "ml-scientist-guide",
        "skills": "assumed-levels",
        "skills.python": ["ml-scientist-guide", "assumed-levels"],
        "skills.machine-learning": ["ml-scientist-guide", "assumed-levels"],
        "skills.deep-learning": ["ml-scientist-guide", "assumed-levels"],
        "skills.pytorch": ["ml-scientist-guide", "assumed-levels"],
        "skills.natural-language-processing": ["ml-scientist-guide", "assumed-levels"],
        "skills.model-deployment": ["ml-scientist-guide", "assumed-levels"],
        "skills.communication": ["ml-scientist-guide", "assumed-levels"],
        "skills.problem-solving": ["ml-scientist-guide", "assumed-levels"],
        "skills.leadership": ["ml-scientist-guide", "assumed-levels"],
        "skills.bachelors-degree": "ml-scientist-guide",
        "skills.scikit-learn": ["derived-ladder", "assumed-levels"],
        "skills.statistics": ["derived-ladder", "assumed-levels"],
        "skills.data-preprocessing": ["derived-ladder", "assumed-levels"],
        "skills.data-visualization": ["derived-ladder", "assumed-levels"],
        "skills.version-control": ["derived-ladder", "assumed-levels"],
        "skills.testing": ["derived-ladder", "assumed-levels"],
        "skills.feature-engineering": ["derived-ladder", "assumed-levels"],
        "skills.model-evaluation": ["derived-ladder", "assumed-levels"],
        "skills.cloud-platforms": ["derived-ladder", "assumed-levels"],
        "skills.sql": ["derived-ladder", "assumed-levels"],
        "skills.data-modeling": ["derived-ladder", "assumed-levels"],
        "skills.linear-algebra": ["derived-ladder", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "principal-ml-engineer",
      "name": "Principal Machine Learning Engineer",
      "aliases": ["Principal ML Engineer", "Principal MLE"],
      "track": "engineering",
      "level": 4,
      "experience": { "min": 7 },
      "skills": {
        "python": 4,
        "machine-learning": 4,
        "deep-learning": 3,
        "ml-system-design": 3,
        "distributed-systems": 3,
        "cloud-platforms": 3,
        "communication": 4,
        "leadership": 3,
        "mentoring": 3,
        "strategic-thinking": 3,
        "project-management": 3,
        "ai-ethics": 1,
        "mlops": 2,
        "software-architecture": 2,
        "experiment-design": 2,
        "pytorch": 2,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "testing": 2,
        "sql": 2,
        "bachelors-degree": 1,
        "statistics": 3,
        "scikit-learn": 2,
        "data-modeling": 2,
        "linear-algebra": 2,
        "data-preprocessing": 2,
        "data-visualization": 1,
        "version-control": 1,
        "problem-solving": 3,
        "natural-language-processing": 1,
        "model-deployment": 2
      },
      "teaches": {
        "deep-learning": 4,
        "pytorch": 4,
        "linear-algebra": 3,
        "reinforcement-learning": 1,
        "ml-system-design": 4,
        "distributed-systems": 4,
        "cloud-platforms": 4,
        "leadership": 4,
        "mentoring": 4,
        "stakeholder-management": 4,
        "strategic-thinking": 4,
        "team-building": 2,
        "project-management": 4,
        "business-acumen": 3,
        "ai-ethics": 3,
        "bias-mitigation": 2,
        "scientific-writing": 2,
        "communication": 5,
        "explainable-ai": 3,
        "mlops": 3,
        "software-architecture": 3,
        "spark": 2,
        "model-monitoring": 3,
        "ci-cd": 3,
        "problem-solving": 4,
        "domain-knowledge": 3,
        "tensorflow": 2,
        "keras": 1,
        "software-engineering": 3,
        "data-structures-and-algorithms": 2,
        "testing": 3,
        "version-control": 3,
        "containers": 2,
        "experiment-tracking": 2,
        "hyperparameter-tuning": 3,
        "sql": 3,
        "technical-documentation": 3,
        "time-management": 3,
        "data-preprocessing": 3,
        "exploratory-data-analysis": 2,
        "data-visualization": 2,
        "teamwork": 2,
        "adaptability": 2,
        "attention-to-detail": 2,
        "natural-language-processing": 2,
        "generative-ai": 2,
        "creativity": 2
      },
      "salary": { "high": 189477, "year": 2024 },
      "summary": "Sets the technical direction of machine learning and joins it to the aims of the business; the band is 7–10+ years.",
      "responsibilities": [
        "Drive the development and deployment of models and systems",
        "Design for scale, reliability and real-time use",
        "Oversee and develop engineers and data scientists",
        "Advise senior management on where machine learning pays",
        "Share knowledge through papers, talks and open source",
        "Keep models fair and their use responsible"
      ],
      "sources": ["junior-overview", "ml-engineer-guide"],
      "evidence": {
        "experience": "junior-overview",
        "skills": "assumed-levels",
        "skills.python": ["ml-engineer-guide", "assumed-levels"],
        "skills.machine-learning": ["ml-engineer-guide", "assumed-levels"],
        "skills.distributed-systems": ["ml-engineer-guide", "assumed-levels"],
        "skills.cloud-platforms": ["ml-engineer-guide", "assumed-levels"],
        "skills.communication": ["ml-engineer-guide", "assumed-levels"],
        "skills.leadership": ["ml-engineer-guide", "assumed-levels"],
        "skills.mentoring": ["ml-engineer-guide", "assumed-levels"],
        "skills.strategic-thinking": ["ml-engineer-guide", "assumed-levels"],
        "skills.project-management": ["ml-engineer-guide", "assumed-levels"],
        "skills.ai-ethics": ["ml-engineer-guide", "assumed-levels"],
        "skills.mlops": ["derived-ladder", "assumed-levels"],
        "skills.software-architecture": ["ml-engineer-guide", "assumed-levels"],
        "skills.experiment-design": ["derived-ladder", "assumed-levels"],
        "skills.pytorch": ["ml-engineer-guide", "assumed-levels"],
        "skills.feature-engineering": ["derived-ladder", "assumed-levels"],
        "skills.model-evaluation": ["ml-engineer-guide", "assumed-levels"],
        "skills.testing": ["derived-ladder", "assumed-levels"],
        "skills.sql": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "ml-engineer-guide",
        "skills.statistics": ["ml-engineer-guide", "assumed-levels"],
        "skills.scikit-learn": ["ml-engineer-guide", "assumed-levels"],
        "skills.data-modeling": ["ml-engineer-guide", "assumed-levels"],
        "skills.linear-algebra": ["derived-ladder", "assumed-levels"],
        "skills.data-preprocessing": ["ml-engineer-guide", "assumed-levels"],
        "skills.data-visualization": ["ml-engineer-guide", "assumed-levels"],
        "skills.version-control": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["ml-engineer-guide", "assumed-levels"],
        "skills.natural-language-processing": ["derived-ladder", "assumed-levels"],
        "skills.model-deployment": ["derived-ladder", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"],
        "salary": "ml-scientist-guide"
      },
      "x-pay-note": "Built In, cited by the scientist guide among its 2024 figures: with 7+ years machine-learning engineers earn up to this on average. An upper figure, not a median."
    },
    {
      "id": "mlops-engineer",
      "name": "MLOps Engineer",
      "aliases": ["ML Operations Engineer"],
      "track": "engineering",
      "level": 2,
      "experience": { "min": 2 },
      "skills": {
        "python": 3,
        "machine-learning": 1,
        "mlops": 2,
        "ci-cd": 2,
        "containers": 2,
        "cloud-platforms": 2,
        "model-monitoring": 2,
        "testing": 2,
        "version-control": 2,
        "problem-solving": 2,
        "bachelors-degree": 1
      },
      "teaches": {
        "python": 4,
        "mlops": 4,
        "ci-cd": 4,
        "containers": 4,
        "cloud-platforms": 4,
        "model-monitoring": 4,
        "model-deployment": 4,
        "experiment-tracking": 3,
        "distributed-systems": 2,
        "spark": 1,
        "stream-processing": 1,
        "machine-learning": 2,
        "software-architecture": 2,
        "ml-system-design": 2,
        "data-privacy": 1,
        "communication": 3,
        "teamwork": 3,
        "problem-solving": 3,
        "project-management": 2,
        "technical-documentation": 3,
        "statistics": 2,
        "sql": 2,
        "mentoring": 1,
        "stakeholder-management": 2
      },
      "summary": "Automates the deployment, monitoring and maintenance of models.",
      "responsibilities": [
        "Automate training and deployment",
        "Watch models in production for drift and silent failure",
        "Roll out new models by canary release and A/B test",
        "Keep code, data and settings reproducible"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.mlops": ["ml-scientist-guide", "assumed-levels"],
        "skills.model-monitoring": ["ml-scientist-guide", "assumed-levels"],
        "skills.bachelors-degree": "ml-scientist-guide",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "computer-vision-engineer",
      "name": "Computer Vision Engineer",
      "aliases": ["CV Engineer"],
      "track": "engineering",
      "level": 2,
      "experience": { "min": 2 },
      "skills": {
        "python": 3,
        "computer-vision": 2,
        "deep-learning": 2,
        "pytorch": 2,
        "keras": 1,
        "linear-algebra": 2,
        "model-evaluation": 2,
        "data-preprocessing": 2,
        "problem-solving": 2,
        "bachelors-degree": 1
      },
      "teaches": {
        "computer-vision": 4,
        "deep-learning": 3,
        "pytorch": 4,
        "machine-learning": 4,
        "cpp": 2,
        "python": 4,
        "hyperparameter-tuning": 3,
        "model-deployment": 2,
        "model-monitoring": 2,
        "mlops": 1,
        "experiment-design": 2,
        "scientific-writing": 1,
        "communication": 3,
        "problem-solving": 3,
        "teamwork": 2,
        "project-management": 2,
        "domain-knowledge": 2,
        "mentoring": 1,
        "testing": 2,
        "scikit-learn": 2,
        "statistics": 3,
        "feature-engineering": 2,
        "cloud-platforms": 2,
        "data-visualization": 1,
        "data-modeling": 1,
        "software-engineering": 2
      },
      "summary": "Develops models that interpret images and video.",
      "responsibilities": [
        "Prepare image and video data",
        "Train and evaluate vision models",
        "Make models fast enough for real-time use",
        "Put models into products"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.computer-vision": ["ml-scientist-guide", "assumed-levels"],
        "skills.bachelors-degree": "ml-scientist-guide",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "deep-learning-engineer",
      "name": "Deep Learning Engineer",
      "aliases": ["Deep Learning Specialist"],
      "track": "engineering",
      "level": 3,
      "experience": { "min": 4 },
      "skills": {
        "python": 4,
        "deep-learning": 3,
        "pytorch": 3,
        "machine-learning": 3,
        "linear-algebra": 3,
        "reinforcement-learning": 1,
        "hyperparameter-tuning": 2,
        "cloud-platforms": 2,
        "experiment-tracking": 2,
        "problem-solving": 3,
        "bachelors-degree": 1
      },
      "teaches": {
        "deep-learning": 5,
        "pytorch": 5,
        "generative-ai": 3,
        "reinforcement-learning": 2,
        "explainable-ai": 3,
        "algorithm-development": 2,
        "distributed-systems": 3,
        "cloud-platforms": 3,
        "ml-system-design": 3,
        "research-methods": 3,
        "scientific-writing": 2,
        "communication": 4,
        "mentoring": 3,
        "leadership": 2,
        "project-management": 3,
        "problem-solving": 4,
        "stakeholder-management": 2,
        "strategic-thinking": 1,
        "creativity": 3,
        "machine-learning": 4,
        "testing": 2,
        "scikit-learn": 2,
        "statistics": 3,
        "feature-engineering": 2,
        "data-preprocessing": 2,
        "data-visualization": 1,
        "data-modeling": 2,
        "experiment-design": 2,
        "mlops": 2,
        "sql": 1,
        "software-architecture": 2
      },
      "summary": "Specialist in neural networks, a field that the documents name for those who do not turn to leadership.",
      "responsibilities": [
        "Design and train large neural networks",
        "Tune networks for accuracy and cost",
        "Carry new results from papers into products",
        "Advise other teams on deep learning"
      ],
      "sources": ["assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "research-assistant",
      "name": "Research Assistant",
      "aliases": ["ML Research Assistant"],
      "track": "research",
      "level": 1,
      "entry": true,
      "experience": { "min": 0 },
      "skills": {
        "bachelors-degree": 1,
        "python": 2,
        "statistics": 2,
        "machine-learning": 1,
        "research-methods": 1,
        "technical-documentation": 1,
        "communication": 1,
        "problem-solving": 1
      },
      "teaches": {
        "python": 3,
        "machine-learning": 2,
        "deep-learning": 2,
        "pytorch": 2,
        "linear-algebra": 2,
        "statistics": 3,
        "research-methods": 3,
        "scientific-writing": 2,
        "experiment-design": 2,
        "experiment-tracking": 2,
        "model-evaluation": 2,
        "exploratory-data-analysis": 2,
        "data-preprocessing": 2,
        "data-visualization": 2,
        "version-control": 2,
        "communication": 2,
        "problem-solving": 2,
        "teamwork": 2,
        "time-management": 2,
        "attention-to-detail": 2,
        "technical-documentation": 2
      },
      "summary": "Supports a research group with experiments, data and literature; the first rung of the research track.",
      "responsibilities": [
        "Run experiments and record them",
        "Prepare data sets",
        "Survey the literature",
        "Help to write papers"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.bachelors-degree": "ml-scientist-guide",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "ml-researcher",
      "name": "ML Researcher",
      "aliases": ["Machine Learning Researcher"],
      "track": "research",
      "level": 2,
      "experience": { "min": 2 },
      "skills": {
        "python": 3,
        "machine-learning": 3,
        "deep-learning": 2,
        "statistics": 3,
        "linear-algebra": 2,
        "research-methods": 3,
        "scientific-writing": 2,
        "experiment-design": 2,
        "problem-solving": 2,
        "bachelors-degree": 1,
        "technical-documentation": 1,
        "communication": 1
      },
      "teaches": {
        "machine-learning": 4,
        "deep-learning": 4,
        "algorithm-development": 3,
        "statistics": 4,
        "probability": 3,
        "research-methods": 4,
        "scientific-writing": 3,
        "experiment-design": 3,
        "pytorch": 3,
        "experiment-tracking": 3,
        "natural-language-processing": 2,
        "reinforcement-learning": 1,
        "communication": 3,
        "problem-solving": 3,
        "creativity": 3,
        "project-management": 2,
        "mentoring": 2,
        "time-management": 3,
        "teamwork": 2,
        "model-evaluation": 2,
        "exploratory-data-analysis": 2,
        "data-preprocessing": 2,
        "data-visualization": 2,
        "version-control": 2,
        "attention-to-detail": 2,
        "technical-documentation": 2
      },
      "summary": "Advances the theory of machine learning and develops new algorithms.",
      "responsibilities": [
        "Develop and analyse new methods",
        "Test them in rigorous experiments",
        "Publish and present results",
        "Follow and review the work of others"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.machine-learning": ["ml-scientist-guide", "assumed-levels"],
        "skills.bachelors-degree": "ml-scientist-guide",
        "skills.technical-documentation": ["derived-ladder", "assumed-levels"],
        "skills.communication": ["derived-ladder", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "senior-research-scientist",
      "name": "Senior Research Scientist",
      "aliases": ["Senior ML Researcher"],
      "track": "research",
      "level": 4,
      "experience": { "min": 5 },
      "skills": {
        "machine-learning": 4,
        "deep-learning": 3,
        "algorithm-development": 3,
        "research-methods": 4,
        "scientific-writing": 4,
        "experiment-design": 3,
        "communication": 3,
        "project-management": 2,
        "leadership": 1,
        "creativity": 2,
        "python": 3,
        "statistics": 3,
        "linear-algebra": 2,
        "problem-solving": 3,
        "bachelors-degree": 1,
        "technical-documentation": 1,
        "generative-ai": 1
      },
      "teaches": {
        "algorithm-development": 5,
        "research-methods": 5,
        "scientific-writing": 5,
        "deep-learning": 5,
        "communication": 4,
        "mentoring": 4,
        "leadership": 4,
        "project-management": 4,
        "stakeholder-management": 3,
        "strategic-thinking": 3,
        "business-acumen": 2,
        "ai-ethics": 2,
        "team-building": 2,
        "creativity": 4,
        "problem-solving": 4,
        "ml-system-design": 2,
        "distributed-systems": 2,
        "cloud-platforms": 2,
        "statistics": 4,
        "probability": 3,
        "pytorch": 4,
        "experiment-tracking": 3,
        "natural-language-processing": 3,
        "reinforcement-learning": 2,
        "time-management": 3,
        "teamwork": 2,
        "model-evaluation": 2,
        "exploratory-data-analysis": 2,
        "data-preprocessing": 2,
        "data-visualization": 2,
        "version-control": 2,
        "attention-to-detail": 2,
        "technical-documentation": 2,
        "generative-ai": 3
      },
      "summary": "Leads a line of research and the people who work on it.",
      "responsibilities": [
        "Set a research agenda and win support for it",
        "Lead studies and publish them",
        "Supervise researchers",
        "Carry results into products with engineers"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.machine-learning": ["derived-ladder", "assumed-levels"],
        "skills.deep-learning": ["derived-ladder", "assumed-levels"],
        "skills.python": ["derived-ladder", "assumed-levels"],
        "skills.statistics": ["derived-ladder", "assumed-levels"],
        "skills.linear-algebra": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "derived-ladder",
        "skills.technical-documentation": ["derived-ladder", "assumed-levels"],
        "skills.generative-ai": ["derived-ladder", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "ai-research-scientist",
      "name": "AI Research Scientist",
      "aliases": ["Research Scientist, AI"],
      "track": "research",
      "level": 3,
      "experience": { "min": 4 },
      "skills": {
        "python": 3,
        "machine-learning": 4,
        "deep-learning": 3,
        "generative-ai": 1,
        "algorithm-development": 2,
        "statistics": 3,
        "research-methods": 3,
        "scientific-writing": 3,
        "experiment-design": 2,
        "problem-solving": 3,
        "bachelors-degree": 1
      },
      "teaches": {
        "deep-learning": 5,
        "generative-ai": 3,
        "algorithm-development": 4,
        "research-methods": 4,
        "scientific-writing": 4,
        "experiment-design": 3,
        "natural-language-processing": 3,
        "reinforcement-learning": 2,
        "pytorch": 4,
        "communication": 4,
        "project-management": 3,
        "mentoring": 2,
        "creativity": 4,
        "leadership": 1,
        "problem-solving": 4,
        "ai-ethics": 2
      },
      "salary": { "low": 147000, "high": 246000 },
      "summary": "Develops new algorithms and models in a university or an industrial laboratory.",
      "responsibilities": [
        "Invent and test new algorithms and models",
        "Publish and present at conferences",
        "Build prototypes",
        "Work with engineers to apply results"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.algorithm-development": ["ml-scientist-guide", "assumed-levels"],
        "skills.bachelors-degree": "ml-scientist-guide",
        "teaches": "assumed-teaching",
        "salary": "ml-scientist-guide"
      }
    },
    {
      "id": "research-director",
      "name": "Research Director",
      "aliases": ["Director of Research"],
      "track": "research",
      "level": 5,
      "final": true,
      "experience": { "min": 12 },
      "skills": {
        "research-methods": 4,
        "scientific-writing": 4,
        "algorithm-development": 3,
        "communication": 4,
        "leadership": 4,
        "strategic-thinking": 4,
        "team-building": 3,
        "stakeholder-management": 3,
        "project-management": 3,
        "ai-ethics": 2,
        "machine-learning": 4,
        "deep-learning": 3,
        "experiment-design": 3,
        "creativity": 2,
        "python": 3,
        "statistics": 3,
        "linear-algebra": 2,
        "problem-solving": 3,
        "bachelors-degree": 1,
        "technical-documentation": 1,
        "generative-ai": 1
      },
      "teaches": {
        "strategic-thinking": 5,
        "leadership": 5,
        "team-building": 4,
        "stakeholder-management": 4,
        "business-acumen": 3,
        "algorithm-development": 5,
        "research-methods": 5,
        "scientific-writing": 5,
        "deep-learning": 5,
        "mentoring": 4,
        "project-management": 4,
        "creativity": 4,
        "problem-solving": 4,
        "ml-system-design": 2,
        "distributed-systems": 2,
        "cloud-platforms": 2,
        "statistics": 4,
        "probability": 3,
        "pytorch": 4,
        "experiment-tracking": 3,
        "natural-language-processing": 3,
        "reinforcement-learning": 2,
        "time-management": 3,
        "teamwork": 2,
        "model-evaluation": 2,
        "exploratory-data-analysis": 2,
        "data-preprocessing": 2,
        "data-visualization": 2,
        "version-control": 2,
        "attention-to-detail": 2,
        "technical-documentation": 2,
        "generative-ai": 3
      },
      "summary": "Heads a research organisation and answers for its direction, people and results.",
      "responsibilities": [
        "Set the direction of research",
        "Hire and develop scientists",
        "Secure funds and answer for results",
        "Represent the organisation in the field"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.research-methods": ["derived-ladder", "assumed-levels"],
        "skills.scientific-writing": ["derived-ladder", "assumed-levels"],
        "skills.algorithm-development": ["derived-ladder", "assumed-levels"],
        "skills.machine-learning": ["derived-ladder", "assumed-levels"],
        "skills.deep-learning": ["derived-ladder", "assumed-levels"],
        "skills.experiment-design": ["derived-ladder", "assumed-levels"],
        "skills.creativity": ["derived-ladder", "assumed-levels"],
        "skills.python": ["derived-ladder", "assumed-levels"],
        "skills.statistics": ["derived-ladder", "assumed-levels"],
        "skills.linear-algebra": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "derived-ladder",
        "skills.technical-documentation": ["derived-ladder", "assumed-levels"],
        "skills.generative-ai": ["derived-ladder", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "ml-analyst",
      "name": "ML Analyst",
      "aliases": ["Machine Learning Analyst"],
      "track": "applied science",
      "level": 1,
      "entry": true,
      "experience": { "min": 0 },
      "skills": {
        "python": 2,
        "sql": 1,
        "statistics": 2,
        "machine-learning": 1,
        "data-preprocessing": 1,
        "data-modeling": 1,
        "data-visualization": 2,
        "exploratory-data-analysis": 1,
        "communication": 1,
        "problem-solving": 1,
        "bachelors-degree": 1
      },
      "teaches": {
        "python": 3,
        "sql": 2,
        "machine-learning": 2,
        "statistics": 3,
        "scikit-learn": 2,
        "data-preprocessing": 3,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "data-visualization": 3,
        "exploratory-data-analysis": 3,
        "data-modeling": 2,
        "business-acumen": 1,
        "domain-knowledge": 2,
        "communication": 2,
        "problem-solving": 2,
        "teamwork": 2,
        "time-management": 2,
        "version-control": 1,
        "attention-to-detail": 2
      },
      "summary": "Analyses data and model results for a business question; the first rung of the applied track.",
      "responsibilities": [
        "Explore data and report what it shows",
        "Measure models against business goals",
        "Prepare data and simple models",
        "Present findings to stakeholders"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.bachelors-degree": "ml-scientist-guide",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "applied-ml-scientist",
      "name": "Applied ML Scientist",
      "aliases": ["Applied Machine Learning Scientist", "Applied Scientist"],
      "track": "applied science",
      "level": 2,
      "experience": { "min": 2 },
      "skills": {
        "python": 3,
        "machine-learning": 3,
        "scikit-learn": 2,
        "statistics": 3,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "experiment-design": 2,
        "business-acumen": 1,
        "communication": 2,
        "problem-solving": 2,
        "bachelors-degree": 1,
        "sql": 1,
        "data-preprocessing": 1,
        "data-modeling": 1,
        "data-visualization": 2,
        "exploratory-data-analysis": 1
      },
      "teaches": {
        "python": 4,
        "machine-learning": 4,
        "pytorch": 3,
        "deep-learning": 2,
        "experiment-design": 3,
        "statistics": 4,
        "feature-engineering": 3,
        "model-evaluation": 3,
        "hyperparameter-tuning": 2,
        "experiment-tracking": 2,
        "model-deployment": 2,
        "model-monitoring": 1,
        "natural-language-processing": 1,
        "research-methods": 2,
        "business-acumen": 2,
        "domain-knowledge": 3,
        "communication": 3,
        "problem-solving": 3,
        "creativity": 2,
        "project-management": 2,
        "mentoring": 1,
        "stakeholder-management": 2,
        "sql": 2,
        "data-preprocessing": 3,
        "data-visualization": 3,
        "exploratory-data-analysis": 3,
        "data-modeling": 2,
        "teamwork": 2,
        "time-management": 2,
        "version-control": 1,
        "attention-to-detail": 2
      },
      "summary": "Solves practical problems with machine learning.",
      "responsibilities": [
        "Frame a business problem as a learning problem",
        "Choose, adapt and test methods",
        "Run A/B tests",
        "Hand models to engineers and follow them up"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.machine-learning": ["ml-scientist-guide", "assumed-levels"],
        "skills.bachelors-degree": "ml-scientist-guide",
        "skills.sql": ["derived-ladder", "assumed-levels"],
        "skills.data-preprocessing": ["derived-ladder", "assumed-levels"],
        "skills.data-modeling": ["derived-ladder", "assumed-levels"],
        "skills.data-visualization": ["derived-ladder", "assumed-levels"],
        "skills.exploratory-data-analysis": ["derived-ladder", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "senior-ml-scientist",
      "name": "Senior ML Scientist",
      "aliases": ["Senior Machine Learning Scientist", "Senior Applied Scientist"],
      "track": "applied science",
      "level": 3,
      "experience": { "min": 5 },
      "skills": {
        "python": 4,
        "machine-learning": 4,
        "deep-learning": 2,
        "statistics": 3,
        "experiment-design": 3,
        "algorithm-development": 1,
        "business-acumen": 2,
        "communication": 3,
        "project-management": 2,
        "mentoring": 1,
        "scikit-learn": 2,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "problem-solving": 2,
        "bachelors-degree": 1,
        "sql": 2,
        "data-preprocessing": 1,
        "data-modeling": 2,
        "data-visualization": 2,
        "exploratory-data-analysis": 1,
        "r": 1,
        "pytorch": 2,
        "research-methods": 3,
        "java": 1,
        "testing": 1,
        "version-control": 1,
        "technical-documentation": 1
      },
      "teaches": {
        "deep-learning": 4,
        "algorithm-development": 3,
        "ml-system-design": 2,
        "software-architecture": 1,
        "cloud-platforms": 2,
        "mlops": 1,
        "research-methods": 4,
        "scientific-writing": 3,
        "explainable-ai": 2,
        "ai-ethics": 2,
        "bias-mitigation": 2,
        "business-acumen": 3,
        "communication": 4,
        "problem-solving": 4,
        "project-management": 3,
        "mentoring": 3,
        "leadership": 3,
        "stakeholder-management": 3,
        "strategic-thinking": 2,
        "pytorch": 3,
        "statistics": 4,
        "feature-engineering": 3,
        "model-evaluation": 3,
        "hyperparameter-tuning": 2,
        "experiment-tracking": 2,
        "model-deployment": 2,
        "model-monitoring": 1,
        "natural-language-processing": 2,
        "domain-knowledge": 3,
        "creativity": 3,
        "data-preprocessing": 3,
        "data-visualization": 3,
        "exploratory-data-analysis": 3,
        "teamwork": 3,
        "time-management": 2,
        "attention-to-detail": 2,
        "r": 2,
        "generative-ai": 2,
        "testing": 2,
        "software-engineering": 2
      },
      "summary": "Leads applied science on hard problems and guides other scientists.",
      "responsibilities": [
        "Lead projects with open questions",
        "Modify libraries or write new methods where needed",
        "Set metrics of success with stakeholders",
        "Guide scientists and review their work"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.machine-learning": ["derived-ladder", "assumed-levels"],
        "skills.deep-learning": ["derived-ladder", "assumed-levels"],
        "skills.statistics": ["derived-ladder", "assumed-levels"],
        "skills.algorithm-development": ["derived-ladder", "assumed-levels"],
        "skills.scikit-learn": ["derived-ladder", "assumed-levels"],
        "skills.feature-engineering": ["derived-ladder", "assumed-levels"],
        "skills.model-evaluation": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "derived-ladder",
        "skills.sql": ["derived-ladder", "assumed-levels"],
        "skills.data-preprocessing": ["derived-ladder", "assumed-levels"],
        "skills.data-modeling": ["derived-ladder", "assumed-levels"],
        "skills.data-visualization": ["derived-ladder", "assumed-levels"],
        "skills.exploratory-data-analysis": ["derived-ladder", "assumed-levels"],
        "skills.r": ["derived-ladder", "assumed-levels"],
        "skills.pytorch": ["derived-ladder", "assumed-levels"],
        "skills.research-methods": ["derived-ladder", "assumed-levels"],
        "skills.java": ["derived-ladder", "assumed-levels"],
        "skills.testing": ["derived-ladder", "assumed-levels"],
        "skills.version-control": ["derived-ladder", "assumed-levels"],
        "skills.technical-documentation": ["derived-ladder", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "ml-solutions-architect",
      "name": "ML Solutions Architect",
      "aliases": ["Machine Learning Solutions Architect", "ML Architect"],
      "track": "applied science",
      "level": 4,
      "final": true,
      "experience": { "min": 8 },
      "skills": {
        "machine-learning": 4,
        "ml-system-design": 3,
        "software-architecture": 3,
        "cloud-platforms": 3,
        "mlops": 2,
        "explainable-ai": 1,
        "business-acumen": 3,
        "communication": 4,
        "stakeholder-management": 3,
        "strategic-thinking": 2,
        "python": 4,
        "deep-learning": 2,
        "statistics": 3,
        "experiment-design": 3,
        "algorithm-development": 1,
        "project-management": 2,
        "mentoring": 1,
        "scikit-learn": 2,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "problem-solving": 2,
        "bachelors-degree": 1,
        "sql": 2,
        "data-preprocessing": 1,
        "data-modeling": 2,
        "data-visualization": 2,
        "exploratory-data-analysis": 1,
        "r": 1,
        "pytorch": 2,
        "research-methods": 3,
        "java": 1,
        "testing": 1,
        "version-control": 1,
        "technical-documentation": 1
      },
      "teaches": {
        "ml-system-design": 5,
        "software-architecture": 4,
        "cloud-platforms": 4,
        "mlops": 3,
        "stakeholder-management": 4,
        "strategic-thinking": 4,
        "leadership": 3,
        "communication": 5,
        "data-governance": 2,
        "data-privacy": 2,
        "team-building": 2,
        "project-management": 3,
        "ai-regulation": 1,
        "deep-learning": 4,
        "algorithm-development": 3,
        "research-methods": 4,
        "scientific-writing": 3,
        "explainable-ai": 2,
        "ai-ethics": 2,
        "bias-mitigation": 2,
        "problem-solving": 4,
        "mentoring": 3,
        "pytorch": 3,
        "statistics": 4,
        "feature-engineering": 3,
        "model-evaluation": 3,
        "hyperparameter-tuning": 2,
        "experiment-tracking": 2,
        "model-deployment": 2,
        "model-monitoring": 1,
        "natural-language-processing": 2,
        "domain-knowledge": 3,
        "creativity": 3,
        "data-preprocessing": 3,
        "data-visualization": 3,
        "exploratory-data-analysis": 3,
        "teamwork": 3,
        "time-management": 2,
        "attention-to-detail": 2,
        "r": 2,
        "generative-ai": 2,
        "testing": 2,
        "software-engineering": 2
      },
      "summary": "Designs whole machine-learning solutions and fits them to existing systems and business goals.",
      "responsibilities": [
        "Design solutions from data to deployment",
        "Fit them to legacy systems",
        "Weigh cost, scale and risk",
        "Guide teams and clients through delivery"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.machine-learning": ["derived-ladder", "assumed-levels"],
        "skills.python": ["derived-ladder", "assumed-levels"],
        "skills.deep-learning": ["derived-ladder", "assumed-levels"],
        "skills.statistics": ["derived-ladder", "assumed-levels"],
        "skills.experiment-design": ["derived-ladder", "assumed-levels"],
        "skills.algorithm-development": ["derived-ladder", "assumed-levels"],
        "skills.project-management": ["derived-ladder", "assumed-levels"],
        "skills.mentoring": ["derived-ladder", "assumed-levels"],
        "skills.scikit-learn": ["derived-ladder", "assumed-levels"],
        "skills.feature-engineering": ["derived-ladder", "assumed-levels"],
        "skills.model-evaluation": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "derived-ladder",
        "skills.sql": ["derived-ladder", "assumed-levels"],
        "skills.data-preprocessing": ["derived-ladder", "assumed-levels"],
        "skills.data-modeling": ["derived-ladder", "assumed-levels"],
        "skills.data-visualization": ["derived-ladder", "assumed-levels"],
        "skills.exploratory-data-analysis": ["derived-ladder", "assumed-levels"],
        "skills.r": ["derived-ladder", "assumed-levels"],
        "skills.pytorch": ["derived-ladder", "assumed-levels"],
        "skills.research-methods": ["derived-ladder", "assumed-levels"],
        "skills.java": ["derived-ladder", "assumed-levels"],
        "skills.testing": ["derived-ladder", "assumed-levels"],
        "skills.version-control": ["derived-ladder", "assumed-levels"],
        "skills.technical-documentation": ["derived-ladder", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "ml-scientist",
      "name": "Machine Learning Scientist",
      "aliases": ["ML Scientist"],
      "track": "applied science",
      "level": 2,
      "experience": { "min": 3 },
      "skills": {
        "python": 3,
        "r": 1,
        "machine-learning": 4,
        "deep-learning": 2,
        "pytorch": 2,
        "statistics": 3,
        "experiment-design": 2,
        "research-methods": 3,
        "algorithm-development": 1,
        "communication": 2,
        "bachelors-degree": 1,
        "sql": 2,
        "java": 1,
        "testing": 1,
        "version-control": 1,
        "technical-documentation": 1,
        "data-modeling": 2,
        "model-evaluation": 2
      },
      "teaches": {
        "python": 4,
        "r": 2,
        "deep-learning": 4,
        "algorithm-development": 3,
        "research-methods": 4,
        "scientific-writing": 3,
        "experiment-design": 3,
        "statistics": 4,
        "natural-language-processing": 2,
        "generative-ai": 2,
        "explainable-ai": 2,
        "model-deployment": 2,
        "business-acumen": 2,
        "communication": 4,
        "problem-solving": 4,
        "project-management": 3,
        "mentoring": 2,
        "creativity": 3,
        "teamwork": 3,
        "scikit-learn": 2,
        "feature-engineering": 2,
        "data-preprocessing": 2,
        "data-visualization": 2,
        "exploratory-data-analysis": 2,
        "testing": 2,
        "software-engineering": 2,
        "cloud-platforms": 1
      },
      "salary": {
        "low": 129400,
        "median": 158750,
        "average": 142418,
        "high": 201000,
        "year": 2024
      },
      "summary": "Researches and designs algorithms and brings them towards use. A bachelor's degree is the least; a PhD is often the standard.",
      "responsibilities": [
        "Develop and improve algorithms",
        "Run experiments and quasi-experiments",
        "Build prototypes and evaluate them",
        "Publish, and explain findings to any audience",
        "Work with engineers to put research to use"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.python": ["ml-scientist-guide", "assumed-levels"],
        "skills.r": ["ml-scientist-guide", "assumed-levels"],
        "skills.machine-learning": ["ml-scientist-guide", "assumed-levels"],
        "skills.deep-learning": ["ml-scientist-guide", "assumed-levels"],
        "skills.pytorch": ["ml-scientist-guide", "assumed-levels"],
        "skills.statistics": ["ml-scientist-guide", "assumed-levels"],
        "skills.experiment-design": ["ml-scientist-guide", "assumed-levels"],
        "skills.research-methods": ["ml-scientist-guide", "assumed-levels"],
        "skills.algorithm-development": ["ml-scientist-guide", "assumed-levels"],
        "skills.communication": ["ml-scientist-guide", "assumed-levels"],
        "skills.bachelors-degree": "ml-scientist-guide",
        "skills.sql": ["ml-scientist-guide", "assumed-levels"],
        "skills.java": ["ml-scientist-guide", "assumed-levels"],
        "skills.testing": ["ml-scientist-guide", "assumed-levels"],
        "skills.version-control": ["ml-scientist-guide", "assumed-levels"],
        "skills.technical-documentation": ["ml-scientist-guide", "assumed-levels"],
        "skills.data-modeling": ["ml-scientist-guide", "assumed-levels"],
        "skills.model-evaluation": ["ml-scientist-guide", "assumed-levels"],
        "teaches": "assumed-teaching",
        "salary": "ml-scientist-guide"
      },
      "x-pay-note": "Range and median of 210 salaries: aijobs.net, global. Average: ZipRecruiter, US, with 123,500 and 158,500 as its quartiles. The guide also cites 6figr.com (average 229,000 of 95 profiles)."
    },
    {
      "id": "nlp-scientist",
      "name": "NLP Scientist",
      "aliases": ["Natural Language Processing Scientist"],
      "track": "applied science",
      "level": 3,
      "experience": { "min": 3 },
      "skills": {
        "python": 3,
        "machine-learning": 3,
        "deep-learning": 2,
        "natural-language-processing": 2,
        "pytorch": 2,
        "statistics": 2,
        "model-evaluation": 2,
        "research-methods": 2,
        "communication": 2,
        "problem-solving": 2,
        "bachelors-degree": 1
      },
      "teaches": {
        "python": 4,
        "model-deployment": 2,
        "natural-language-processing": 5,
        "deep-learning": 4,
        "generative-ai": 3,
        "machine-learning": 4,
        "pytorch": 4,
        "experiment-design": 3,
        "research-methods": 3,
        "scientific-writing": 2,
        "algorithm-development": 2,
        "bias-mitigation": 2,
        "business-acumen": 2,
        "communication": 4,
        "problem-solving": 4,
        "project-management": 2,
        "mentoring": 2,
        "leadership": 2,
        "creativity": 3,
        "stakeholder-management": 2,
        "testing": 2,
        "scikit-learn": 2,
        "statistics": 3,
        "feature-engineering": 2,
        "data-preprocessing": 2,
        "data-visualization": 1,
        "cloud-platforms": 1,
        "data-modeling": 1,
        "sql": 1
      },
      "summary": "Works on the processing of natural language.",
      "responsibilities": [
        "Build and evaluate language models",
        "Prepare text data",
        "Adapt new methods to products",
        "Check models for bias"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.natural-language-processing": ["ml-scientist-guide", "assumed-levels"],
        "skills.bachelors-degree": "ml-scientist-guide",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "data-analyst",
      "name": "Data Analyst",
      "aliases": ["Junior Data Analyst"],
      "track": "data",
      "level": 1,
      "entry": true,
      "experience": { "min": 0 },
      "skills": {
        "sql": 2,
        "statistics": 1,
        "data-visualization": 2,
        "exploratory-data-analysis": 1,
        "data-preprocessing": 1,
        "communication": 1,
        "problem-solving": 1,
        "attention-to-detail": 1,
        "bachelors-degree": 1
      },
      "teaches": {
        "sql": 3,
        "python": 2,
        "statistics": 2,
        "data-visualization": 3,
        "exploratory-data-analysis": 3,
        "data-preprocessing": 2,
        "data-modeling": 1,
        "r": 1,
        "business-acumen": 2,
        "domain-knowledge": 2,
        "communication": 2,
        "problem-solving": 2,
        "teamwork": 2,
        "time-management": 2,
        "attention-to-detail": 2,
        "stakeholder-management": 1
      },
      "summary": "Answers business questions from data; a way into data science and from there into machine learning.",
      "responsibilities": [
        "Query and clean data",
        "Build reports and charts",
        "Explain trends to the business",
        "Check the quality of data"
      ],
      "sources": ["assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.bachelors-degree": "onet-education",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "data-scientist",
      "name": "Data Scientist",
      "aliases": ["DS"],
      "track": "data",
      "level": 2,
      "experience": { "min": 2 },
      "skills": {
        "python": 3,
        "sql": 2,
        "statistics": 3,
        "machine-learning": 2,
        "data-preprocessing": 2,
        "data-visualization": 2,
        "exploratory-data-analysis": 2,
        "experiment-design": 1,
        "business-acumen": 1,
        "communication": 2,
        "problem-solving": 1,
        "attention-to-detail": 1,
        "bachelors-degree": 1
      },
      "teaches": {
        "python": 4,
        "sql": 3,
        "r": 2,
        "statistics": 4,
        "machine-learning": 3,
        "scikit-learn": 3,
        "feature-engineering": 3,
        "model-evaluation": 3,
        "hyperparameter-tuning": 2,
        "experiment-design": 3,
        "data-visualization": 3,
        "exploratory-data-analysis": 4,
        "data-modeling": 3,
        "pytorch": 1,
        "deep-learning": 1,
        "business-acumen": 3,
        "domain-knowledge": 3,
        "communication": 3,
        "problem-solving": 3,
        "project-management": 2,
        "stakeholder-management": 2,
        "ai-ethics": 1,
        "mentoring": 1,
        "version-control": 2,
        "model-deployment": 1,
        "time-management": 3,
        "teamwork": 2,
        "attention-to-detail": 2
      },
      "salary": { "average": 176213 },
      "summary": "Collects, analyses and interprets large data sets so that decisions rest on evidence.",
      "responsibilities": [
        "Explore data and find patterns",
        "Build and evaluate predictive models",
        "Design experiments",
        "Tell stakeholders what the results mean"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.sql": ["derived-ladder", "assumed-levels"],
        "skills.data-visualization": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["derived-ladder", "assumed-levels"],
        "skills.attention-to-detail": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "derived-ladder",
        "teaches": ["derived-ladder", "assumed-teaching"],
        "salary": "ml-scientist-guide"
      },
      "x-pay-note": "The figure is an average; the document gives no year."
    },
    {
      "id": "data-engineer",
      "name": "Data Engineer",
      "aliases": ["Big Data Engineer"],
      "track": "data",
      "level": 2,
      "experience": { "min": 1 },
      "skills": {
        "programming": 3,
        "python": 2,
        "sql": 2,
        "data-engineering": 2,
        "cloud-platforms": 1,
        "version-control": 2,
        "testing": 1,
        "problem-solving": 2,
        "bachelors-degree": 1
      },
      "teaches": {
        "sql": 4,
        "python": 3,
        "data-engineering": 4,
        "distributed-systems": 2,
        "spark": 2,
        "hadoop": 1,
        "stream-processing": 1,
        "scala": 1,
        "cloud-platforms": 3,
        "containers": 2,
        "ci-cd": 2,
        "data-modeling": 2,
        "data-governance": 2,
        "data-privacy": 2,
        "testing": 2,
        "technical-documentation": 2,
        "communication": 2,
        "problem-solving": 3,
        "teamwork": 2,
        "project-management": 1
      },
      "summary": "Builds the pipelines and stores that machine learning draws its data from.",
      "responsibilities": [
        "Build and run data pipelines",
        "Design data models and stores",
        "Guard the quality and privacy of data",
        "Serve analysts and scientists"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.bachelors-degree": "onet-education",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "ai-data-engineer",
      "name": "AI Data Engineer",
      "aliases": ["AI Data Engineer (PySpark)", "Python PySpark Developer"],
      "track": "data",
      "level": 3,
      "experience": { "min": 3 },
      "skills": {
        "python": 3,
        "sql": 3,
        "pyspark": 2,
        "spark": 2,
        "data-engineering": 3,
        "hadoop": 1,
        "stream-processing": 1,
        "machine-learning": 1,
        "problem-solving": 2,
        "programming": 3,
        "cloud-platforms": 1,
        "version-control": 2,
        "testing": 1,
        "bachelors-degree": 1
      },
      "teaches": {
        "python": 4,
        "pyspark": 4,
        "spark": 4,
        "hadoop": 2,
        "stream-processing": 3,
        "distributed-systems": 3,
        "data-engineering": 5,
        "java": 1,
        "cloud-platforms": 3,
        "machine-learning": 2,
        "feature-engineering": 2,
        "scikit-learn": 1,
        "model-deployment": 1,
        "mlops": 2,
        "ci-cd": 2,
        "containers": 2,
        "model-monitoring": 2,
        "data-governance": 3,
        "communication": 3,
        "project-management": 2,
        "software-architecture": 2,
        "technical-documentation": 3,
        "sql": 4,
        "scala": 1,
        "data-modeling": 2,
        "data-privacy": 2,
        "testing": 2,
        "problem-solving": 3,
        "teamwork": 2
      },
      "summary": "Processes data at scale for machine learning with PySpark.",
      "responsibilities": [
        "Write PySpark jobs for large data sets",
        "Analyse structured data with Spark SQL",
        "Train models with MLlib",
        "Process data streams",
        "Trace faults across the Python and Java layers"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.python": ["ml-scientist-guide", "assumed-levels"],
        "skills.sql": ["ml-scientist-guide", "assumed-levels"],
        "skills.pyspark": ["ml-scientist-guide", "assumed-levels"],
        "skills.spark": ["ml-scientist-guide", "assumed-levels"],
        "skills.hadoop": ["ml-scientist-guide", "assumed-levels"],
        "skills.stream-processing": ["ml-scientist-guide", "assumed-levels"],
        "skills.machine-learning": ["ml-scientist-guide", "assumed-levels"],
        "skills.problem-solving": ["derived-ladder", "assumed-levels"],
        "skills.programming": ["derived-ladder", "assumed-levels"],
        "skills.cloud-platforms": ["derived-ladder", "assumed-levels"],
        "skills.version-control": ["derived-ladder", "assumed-levels"],
        "skills.testing": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "derived-ladder",
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "ml-product-manager",
      "name": "ML Product Manager",
      "aliases": ["Machine Learning Product Manager", "AI Product Manager"],
      "track": "product",
      "level": 2,
      "experience": { "min": 2 },
      "skills": {
        "product-management": 1,
        "business-acumen": 2,
        "machine-learning": 1,
        "domain-knowledge": 1,
        "communication": 2,
        "stakeholder-management": 1,
        "project-management": 1,
        "problem-solving": 2,
        "ai-ethics": 1,
        "bachelors-degree": 1
      },
      "teaches": {
        "product-management": 3,
        "business-acumen": 3,
        "machine-learning": 2,
        "experiment-design": 1,
        "communication": 3,
        "stakeholder-management": 3,
        "project-management": 3,
        "strategic-thinking": 1,
        "leadership": 2,
        "domain-knowledge": 3,
        "data-privacy": 1,
        "ai-ethics": 2,
        "teamwork": 3,
        "time-management": 3,
        "emotional-intelligence": 2
      },
      "summary": "Guides the development and delivery of products built on machine learning.",
      "responsibilities": [
        "Find out what customers need",
        "Set goals and measures of success",
        "Plan releases with engineers and scientists",
        "Weigh what a model may get wrong"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.product-management": ["ml-scientist-guide", "assumed-levels"],
        "skills.bachelors-degree": "ml-scientist-guide",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "senior-product-manager",
      "name": "Senior Product Manager",
      "aliases": ["Senior ML Product Manager"],
      "track": "product",
      "level": 3,
      "experience": { "min": 5 },
      "skills": {
        "product-management": 3,
        "business-acumen": 3,
        "machine-learning": 2,
        "communication": 3,
        "stakeholder-management": 3,
        "project-management": 3,
        "strategic-thinking": 2,
        "leadership": 2,
        "domain-knowledge": 1,
        "problem-solving": 2,
        "ai-ethics": 1,
        "bachelors-degree": 1
      },
      "teaches": {
        "product-management": 4,
        "business-acumen": 4,
        "communication": 4,
        "stakeholder-management": 4,
        "strategic-thinking": 4,
        "leadership": 3,
        "mentoring": 3,
        "team-building": 2,
        "project-management": 4,
        "emotional-intelligence": 3,
        "ai-ethics": 2,
        "ai-regulation": 1,
        "risk-assessment": 1,
        "experiment-design": 1,
        "domain-knowledge": 3,
        "data-privacy": 1,
        "teamwork": 3,
        "time-management": 3
      },
      "summary": "Owns a larger product or several, and guides other product managers.",
      "responsibilities": [
        "Own the plan of a product line",
        "Align engineering, science and sales",
        "Measure the value delivered",
        "Guide product managers"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.domain-knowledge": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["derived-ladder", "assumed-levels"],
        "skills.ai-ethics": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "derived-ladder",
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "director-of-ml-products",
      "name": "Director of ML Products",
      "aliases": ["Director of Machine Learning Products"],
      "track": "product",
      "level": 5,
      "final": true,
      "experience": { "min": 10 },
      "skills": {
        "product-management": 4,
        "business-acumen": 4,
        "communication": 4,
        "stakeholder-management": 4,
        "strategic-thinking": 4,
        "leadership": 4,
        "emotional-intelligence": 2,
        "team-building": 2,
        "project-management": 3,
        "machine-learning": 2,
        "domain-knowledge": 1,
        "problem-solving": 2,
        "ai-ethics": 1,
        "bachelors-degree": 1
      },
      "teaches": {
        "leadership": 5,
        "strategic-thinking": 5,
        "team-building": 4,
        "mentoring": 3,
        "project-management": 4,
        "emotional-intelligence": 3,
        "ai-ethics": 2,
        "ai-regulation": 1,
        "risk-assessment": 1,
        "experiment-design": 1,
        "domain-knowledge": 3,
        "data-privacy": 1,
        "teamwork": 3,
        "time-management": 3
      },
      "summary": "Answers for all machine-learning products and the people who manage them.",
      "responsibilities": [
        "Set the product strategy",
        "Decide what is funded",
        "Lead and hire product managers",
        "Answer to executives for results"
      ],
      "sources": ["ml-scientist-guide", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.project-management": ["derived-ladder", "assumed-levels"],
        "skills.machine-learning": ["derived-ladder", "assumed-levels"],
        "skills.domain-knowledge": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["derived-ladder", "assumed-levels"],
        "skills.ai-ethics": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "derived-ladder",
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "ai-governance-consultant",
      "name": "AI Governance Consultant",
      "aliases": ["Responsible AI Consultant"],
      "track": "governance",
      "level": 2,
      "experience": { "min": 2 },
      "skills": {
        "machine-learning": 1,
        "ai-ethics": 2,
        "data-privacy": 2,
        "ai-regulation": 1,
        "risk-assessment": 1,
        "communication": 2,
        "problem-solving": 2,
        "stakeholder-management": 1,
        "bachelors-degree": 1
      },
      "teaches": {
        "ai-governance": 3,
        "ai-regulation": 3,
        "risk-assessment": 3,
        "data-governance": 3,
        "bias-mitigation": 2,
        "data-privacy": 3,
        "ai-ethics": 3,
        "explainable-ai": 1,
        "communication": 3,
        "stakeholder-management": 3,
        "leadership": 2,
        "project-management": 2,
        "problem-solving": 3,
        "strategic-thinking": 2,
        "business-acumen": 2,
        "technical-documentation": 3
      },
      "summary": "Helps organisations to check AI systems against law and policy; added by this graph as the step before the senior post.",
      "responsibilities": [
        "Inventory and assess AI systems",
        "Check systems against GDPR and the EU AI Act",
        "Draft policies and guidelines",
        "Train staff"
      ],
      "sources": ["assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.bachelors-degree": "onet-education",
        "teaches": "assumed-teaching"
      }
    },
    {
      "id": "ai-governance-senior-consultant",
      "name": "AI Governance Senior Consultant",
      "aliases": ["Senior AI Governance Consultant"],
      "track": "governance",
      "level": 4,
      "final": true,
      "experience": { "min": 6 },
      "skills": {
        "machine-learning": 2,
        "ai-governance": 3,
        "ai-regulation": 3,
        "risk-assessment": 3,
        "data-governance": 2,
        "bias-mitigation": 2,
        "communication": 4,
        "leadership": 3,
        "stakeholder-management": 3,
        "strategic-thinking": 2,
        "ai-ethics": 2,
        "data-privacy": 2,
        "problem-solving": 2,
        "bachelors-degree": 1
      },
      "teaches": {
        "ai-governance": 5,
        "ai-regulation": 4,
        "risk-assessment": 4,
        "data-governance": 4,
        "communication": 5,
        "leadership": 4,
        "stakeholder-management": 4,
        "strategic-thinking": 4,
        "data-privacy": 3,
        "ai-ethics": 3,
        "explainable-ai": 1,
        "project-management": 2,
        "problem-solving": 3,
        "business-acumen": 2,
        "technical-documentation": 3
      },
      "summary": "Advises leaders on the responsible, lawful use of AI and builds the framework for it.",
      "responsibilities": [
        "Develop policies and a governance framework",
        "Assess risks and compliance with GDPR and the EU AI Act",
        "Work with regulators, agencies and internal teams",
        "Advise senior leadership",
        "Devise methods that assure AI meets the rules",
        "Train teams and clients"
      ],
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.machine-learning": ["ml-scientist-guide", "assumed-levels"],
        "skills.ai-governance": ["ml-scientist-guide", "assumed-levels"],
        "skills.ai-regulation": ["ml-scientist-guide", "assumed-levels"],
        "skills.risk-assessment": ["ml-scientist-guide", "assumed-levels"],
        "skills.data-governance": ["ml-scientist-guide", "assumed-levels"],
        "skills.communication": ["ml-scientist-guide", "assumed-levels"],
        "skills.leadership": ["ml-scientist-guide", "assumed-levels"],
        "skills.stakeholder-management": ["ml-scientist-guide", "assumed-levels"],
        "skills.strategic-thinking": ["ml-scientist-guide", "assumed-levels"],
        "skills.ai-ethics": ["derived-ladder", "assumed-levels"],
        "skills.data-privacy": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "derived-ladder",
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "lead-ml-engineer",
      "name": "Lead Machine Learning Engineer",
      "aliases": ["Lead ML Engineer", "ML Team Lead"],
      "track": "leadership",
      "level": 4,
      "experience": { "min": 6 },
      "skills": {
        "python": 4,
        "machine-learning": 4,
        "mlops": 2,
        "ml-system-design": 2,
        "communication": 4,
        "problem-solving": 3,
        "project-management": 3,
        "leadership": 3,
        "mentoring": 3,
        "stakeholder-management": 3,
        "deep-learning": 2,
        "cloud-platforms": 2,
        "software-architecture": 2,
        "experiment-design": 2,
        "strategic-thinking": 1,
        "pytorch": 2,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "testing": 2,
        "sql": 2,
        "bachelors-degree": 1,
        "statistics": 3,
        "scikit-learn": 2,
        "data-modeling": 2,
        "linear-algebra": 2,
        "data-preprocessing": 2,
        "data-visualization": 1,
        "version-control": 1,
        "natural-language-processing": 1,
        "model-deployment": 2
      },
      "teaches": {
        "leadership": 4,
        "mentoring": 4,
        "team-building": 3,
        "project-management": 4,
        "stakeholder-management": 4,
        "strategic-thinking": 3,
        "communication": 5,
        "ml-system-design": 3,
        "distributed-systems": 3,
        "business-acumen": 3,
        "ai-ethics": 2,
        "emotional-intelligence": 3,
        "deep-learning": 3,
        "cloud-platforms": 3,
        "data-privacy": 2,
        "pytorch": 4,
        "mlops": 3,
        "software-architecture": 3,
        "spark": 2,
        "model-monitoring": 3,
        "ci-cd": 3,
        "explainable-ai": 2,
        "bias-mitigation": 1,
        "problem-solving": 4,
        "domain-knowledge": 3,
        "tensorflow": 2,
        "keras": 1,
        "software-engineering": 3,
        "data-structures-and-algorithms": 2,
        "testing": 3,
        "version-control": 3,
        "containers": 2,
        "experiment-tracking": 2,
        "hyperparameter-tuning": 3,
        "sql": 3,
        "technical-documentation": 3,
        "time-management": 3,
        "data-preprocessing": 3,
        "exploratory-data-analysis": 2,
        "data-visualization": 2,
        "teamwork": 2,
        "adaptability": 2,
        "attention-to-detail": 2,
        "natural-language-processing": 2,
        "generative-ai": 2,
        "creativity": 2
      },
      "summary": "Takes charge of the machine-learning work of a team and of the people in it.",
      "responsibilities": [
        "Take charge of how models are developed",
        "Decide on architecture with the team",
        "Plan and assign work",
        "Develop engineers",
        "Speak for the team to stakeholders"
      ],
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.python": ["ml-engineer-guide", "assumed-levels"],
        "skills.machine-learning": ["ml-engineer-guide", "assumed-levels"],
        "skills.mlops": ["derived-ladder", "assumed-levels"],
        "skills.communication": ["ml-engineer-guide", "assumed-levels"],
        "skills.problem-solving": ["ml-engineer-guide", "assumed-levels"],
        "skills.project-management": ["ml-engineer-guide", "assumed-levels"],
        "skills.leadership": ["ml-engineer-guide", "assumed-levels"],
        "skills.mentoring": ["ml-engineer-guide", "assumed-levels"],
        "skills.stakeholder-management": ["ml-engineer-guide", "assumed-levels"],
        "skills.deep-learning": ["derived-ladder", "assumed-levels"],
        "skills.cloud-platforms": ["ml-engineer-guide", "assumed-levels"],
        "skills.software-architecture": ["ml-engineer-guide", "assumed-levels"],
        "skills.experiment-design": ["derived-ladder", "assumed-levels"],
        "skills.strategic-thinking": ["ml-engineer-guide", "assumed-levels"],
        "skills.pytorch": ["ml-engineer-guide", "assumed-levels"],
        "skills.feature-engineering": ["derived-ladder", "assumed-levels"],
        "skills.model-evaluation": ["ml-engineer-guide", "assumed-levels"],
        "skills.testing": ["derived-ladder", "assumed-levels"],
        "skills.sql": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "ml-engineer-guide",
        "skills.statistics": ["ml-engineer-guide", "assumed-levels"],
        "skills.scikit-learn": ["ml-engineer-guide", "assumed-levels"],
        "skills.data-modeling": ["ml-engineer-guide", "assumed-levels"],
        "skills.linear-algebra": ["derived-ladder", "assumed-levels"],
        "skills.data-preprocessing": ["ml-engineer-guide", "assumed-levels"],
        "skills.data-visualization": ["ml-engineer-guide", "assumed-levels"],
        "skills.version-control": ["derived-ladder", "assumed-levels"],
        "skills.natural-language-processing": ["derived-ladder", "assumed-levels"],
        "skills.model-deployment": ["derived-ladder", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    },
    {
      "id": "head-of-ml",
      "name": "Head of Machine Learning",
      "aliases": ["Head of ML", "Head of AI/ML"],
      "track": "leadership",
      "level": 5,
      "final": true,
      "experience": { "min": 10 },
      "skills": {
        "machine-learning": 4,
        "ml-system-design": 3,
        "leadership": 4,
        "team-building": 3,
        "strategic-thinking": 4,
        "stakeholder-management": 4,
        "business-acumen": 3,
        "project-management": 4,
        "communication": 4,
        "ai-ethics": 2,
        "python": 4,
        "deep-learning": 3,
        "distributed-systems": 3,
        "cloud-platforms": 3,
        "mentoring": 3,
        "mlops": 2,
        "software-architecture": 2,
        "experiment-design": 2,
        "pytorch": 2,
        "feature-engineering": 2,
        "model-evaluation": 2,
        "testing": 2,
        "sql": 2,
        "bachelors-degree": 1,
        "statistics": 3,
        "scikit-learn": 2,
        "data-modeling": 2,
        "linear-algebra": 2,
        "data-preprocessing": 2,
        "data-visualization": 1,
        "version-control": 1,
        "problem-solving": 3,
        "natural-language-processing": 1,
        "model-deployment": 2
      },
      "teaches": {
        "leadership": 5,
        "strategic-thinking": 5,
        "team-building": 5,
        "deep-learning": 4,
        "pytorch": 4,
        "linear-algebra": 3,
        "reinforcement-learning": 1,
        "ml-system-design": 4,
        "distributed-systems": 4,
        "cloud-platforms": 4,
        "mentoring": 4,
        "ai-ethics": 3,
        "bias-mitigation": 2,
        "scientific-writing": 2,
        "communication": 5,
        "explainable-ai": 3,
        "mlops": 3,
        "software-architecture": 3,
        "spark": 2,
        "model-monitoring": 3,
        "ci-cd": 3,
        "problem-solving": 4,
        "domain-knowledge": 3,
        "tensorflow": 2,
        "keras": 1,
        "software-engineering": 3,
        "data-structures-and-algorithms": 2,
        "testing": 3,
        "version-control": 3,
        "containers": 2,
        "experiment-tracking": 2,
        "hyperparameter-tuning": 3,
        "sql": 3,
        "technical-documentation": 3,
        "time-management": 3,
        "data-preprocessing": 3,
        "exploratory-data-analysis": 2,
        "data-visualization": 2,
        "teamwork": 2,
        "adaptability": 2,
        "attention-to-detail": 2,
        "natural-language-processing": 2,
        "generative-ai": 2,
        "creativity": 2,
        "emotional-intelligence": 3,
        "data-privacy": 2
      },
      "summary": "Leads all machine learning in an organisation and sets its strategy.",
      "responsibilities": [
        "Define and carry out the machine-learning strategy",
        "Build and lead the teams",
        "Secure resources from executives",
        "Answer for responsible use"
      ],
      "sources": ["junior-overview", "assumed-roles"],
      "evidence": {
        "experience": "assumed-experience",
        "skills": "assumed-levels",
        "skills.machine-learning": ["derived-ladder", "assumed-levels"],
        "skills.ml-system-design": ["derived-ladder", "assumed-levels"],
        "skills.communication": ["derived-ladder", "assumed-levels"],
        "skills.python": ["derived-ladder", "assumed-levels"],
        "skills.deep-learning": ["derived-ladder", "assumed-levels"],
        "skills.distributed-systems": ["derived-ladder", "assumed-levels"],
        "skills.cloud-platforms": ["derived-ladder", "assumed-levels"],
        "skills.mentoring": ["derived-ladder", "assumed-levels"],
        "skills.mlops": ["derived-ladder", "assumed-levels"],
        "skills.software-architecture": ["derived-ladder", "assumed-levels"],
        "skills.experiment-design": ["derived-ladder", "assumed-levels"],
        "skills.pytorch": ["derived-ladder", "assumed-levels"],
        "skills.feature-engineering": ["derived-ladder", "assumed-levels"],
        "skills.model-evaluation": ["derived-ladder", "assumed-levels"],
        "skills.testing": ["derived-ladder", "assumed-levels"],
        "skills.sql": ["derived-ladder", "assumed-levels"],
        "skills.bachelors-degree": "derived-ladder",
        "skills.statistics": ["derived-ladder", "assumed-levels"],
        "skills.scikit-learn": ["derived-ladder", "assumed-levels"],
        "skills.data-modeling": ["derived-ladder", "assumed-levels"],
        "skills.linear-algebra": ["derived-ladder", "assumed-levels"],
        "skills.data-preprocessing": ["derived-ladder", "assumed-levels"],
        "skills.data-visualization": ["derived-ladder", "assumed-levels"],
        "skills.version-control": ["derived-ladder", "assumed-levels"],
        "skills.problem-solving": ["derived-ladder", "assumed-levels"],
        "skills.natural-language-processing": ["derived-ladder", "assumed-levels"],
        "skills.model-deployment": ["derived-ladder", "assumed-levels"],
        "teaches": ["derived-ladder", "assumed-teaching"]
      }
    }
  ],
  "transitions": [
    {
      "from": "cs-student",
      "to": "cs-graduate",
      "kind": "entry",
      "years": { "low": 3, "typical": 4, "high": 5 },
      "likelihood": 0.75,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "years": ["ects", "derived-degrees"], "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "cs-student",
      "to": "junior-ai-ml-engineer",
      "kind": "entry",
      "years": { "low": 3.5, "typical": 4, "high": 5.5 },
      "via": "internship",
      "likelihood": 0.05,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "years": ["ects", "derived-degrees"], "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "cs-graduate",
      "to": "junior-ml-engineer",
      "kind": "entry",
      "years": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.12,
      "sources": ["junior-role-blog", "junior-overview", "ml-engineer-guide"],
      "evidence": { "years": "assumed-times", "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "cs-graduate",
      "to": "junior-ai-ml-engineer",
      "kind": "entry",
      "years": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["ml-scientist-guide"],
      "evidence": { "years": "assumed-times", "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "cs-graduate",
      "to": "software-engineer",
      "kind": "entry",
      "years": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.3,
      "sources": ["ml-scientist-guide"],
      "evidence": { "years": "assumed-times", "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "cs-graduate",
      "to": "computer-engineer",
      "kind": "entry",
      "years": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.05,
      "sources": ["ml-scientist-guide"],
      "evidence": { "years": "assumed-times", "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "cs-graduate",
      "to": "data-analyst",
      "kind": "entry",
      "years": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": { "years": "assumed-times", "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "cs-graduate",
      "to": "ml-analyst",
      "kind": "entry",
      "years": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.05,
      "sources": ["assumed-moves"],
      "evidence": { "years": "assumed-times", "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "cs-graduate",
      "to": "research-assistant",
      "kind": "entry",
      "years": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.05,
      "sources": ["assumed-moves"],
      "evidence": { "years": "assumed-times", "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "cs-graduate",
      "to": "masters-student",
      "kind": "entry",
      "years": { "low": 0.1, "typical": 0.5, "high": 1 },
      "likelihood": 0.12,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "years": "assumed-times", "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "cs-graduate",
      "to": "doctoral-student",
      "kind": "entry",
      "years": { "low": 0.1, "typical": 0.5, "high": 1 },
      "likelihood": 0.04,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": { "years": "assumed-times", "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "cs-graduate",
      "to": "data-engineer",
      "kind": "entry",
      "years": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 0 },
      "likelihood": 0.03,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "experience": "assumed-experience",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "masters-student",
      "to": "junior-ml-engineer",
      "kind": "entry",
      "years": { "low": 1.5, "typical": 2, "high": 2.5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.15,
      "sources": ["junior-overview", "ml-engineer-guide"],
      "evidence": {
        "years": ["ects", "derived-degrees"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "masters-student",
      "to": "applied-ml-scientist",
      "kind": "entry",
      "years": { "low": 1.5, "typical": 2, "high": 3 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "experience": { "min": 0 },
      "skills": { "masters-degree": 1 },
      "likelihood": 0.1,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": ["ects", "derived-degrees"],
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "masters-student",
      "to": "data-scientist",
      "kind": "entry",
      "years": { "low": 1.5, "typical": 2, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 0 },
      "skills": { "masters-degree": 1 },
      "likelihood": 0.2,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": ["ects", "derived-degrees"],
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "masters-student",
      "to": "phd-candidate",
      "kind": "entry",
      "years": { "low": 1.5, "typical": 2, "high": 2.5 },
      "likelihood": 0.12,
      "sources": ["assumed-moves"],
      "evidence": { "years": ["ects", "derived-degrees"], "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "masters-student",
      "to": "junior-ai-ml-engineer",
      "kind": "entry",
      "years": { "low": 1.5, "typical": 2, "high": 2.5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": ["ects", "derived-degrees"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "masters-student",
      "to": "ml-researcher",
      "kind": "entry",
      "years": { "low": 1.5, "typical": 2, "high": 3 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "experience": { "min": 0 },
      "skills": { "masters-degree": 1 },
      "likelihood": 0.04,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": ["ects", "derived-degrees"],
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "doctoral-student",
      "to": "phd-candidate",
      "kind": "promotion",
      "years": { "low": 1.5, "typical": 2, "high": 3 },
      "likelihood": 0.75,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": ["nsf-doctorates", "derived-degrees"],
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "phd-candidate",
      "to": "ml-researcher",
      "kind": "entry",
      "years": { "low": 3.5, "typical": 4.9, "high": 7 },
      "via": "doctorate",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 0 },
      "skills": { "phd": 1 },
      "likelihood": 0.25,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": ["nsf-doctorates", "derived-degrees"],
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "phd-candidate",
      "to": "ai-research-scientist",
      "kind": "entry",
      "years": { "low": 3.5, "typical": 4.9, "high": 7 },
      "via": "doctorate",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 0 },
      "skills": { "phd": 1 },
      "likelihood": 0.15,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": ["nsf-doctorates", "derived-degrees"],
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "phd-candidate",
      "to": "ml-scientist",
      "kind": "entry",
      "years": { "low": 3.5, "typical": 4.9, "high": 7 },
      "via": "doctorate",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 0 },
      "skills": { "phd": 1 },
      "likelihood": 0.2,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": ["nsf-doctorates", "derived-degrees"],
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "phd-candidate",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 3.5, "typical": 4.9, "high": 7 },
      "via": "doctorate",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 0 },
      "skills": { "phd": 1 },
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": ["nsf-doctorates", "derived-degrees"],
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "phd-candidate",
      "to": "applied-ml-scientist",
      "kind": "entry",
      "years": { "low": 3.5, "typical": 4.9, "high": 7 },
      "via": "doctorate",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 0 },
      "skills": { "phd": 1 },
      "likelihood": 0.12,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": ["nsf-doctorates", "derived-degrees"],
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "phd-candidate",
      "to": "data-scientist",
      "kind": "entry",
      "years": { "low": 3.5, "typical": 4.9, "high": 7 },
      "via": "doctorate",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 0 },
      "skills": { "phd": 1 },
      "likelihood": 0.12,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": ["nsf-doctorates", "derived-degrees"],
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "software-engineer",
      "to": "senior-software-engineer",
      "kind": "promotion",
      "years": { "low": 3.5, "typical": 5, "high": 7 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.35,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "software-engineer",
      "to": "junior-ml-engineer",
      "kind": "entry",
      "years": { "low": 0.5, "typical": 1, "high": 2 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.09,
      "sources": ["junior-role-blog", "junior-overview", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "software-engineer",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 1 },
      "credit": 0.5,
      "likelihood": 0.04,
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "ml-engineer-guide",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "software-engineer",
      "to": "mlops-engineer",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.06,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "software-engineer",
      "to": "data-engineer",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "software-engineer",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 3, "typical": 4, "high": 7 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.03,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "software-engineer",
      "to": "senior-ai-ml-engineer",
      "kind": "specialization",
      "years": { "low": 4, "typical": 6, "high": 10 },
      "via": "software-experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 10 },
      "likelihood": 0.02,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "ml-scientist-guide",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "software-engineer",
      "to": "junior-ai-ml-engineer",
      "kind": "entry",
      "years": { "low": 0.5, "typical": 1, "high": 2 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.04,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "software-engineer",
      "to": "masters-student",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.04,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "software-engineer",
      "to": "junior-ml-engineer",
      "kind": "entry",
      "years": { "low": 0.25, "typical": 0.5, "high": 1.5 },
      "via": "certificate",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "skills": { "ml-certificate": 1 },
      "credit": 0.5,
      "likelihood": 0.03,
      "sources": ["junior-role-blog", "junior-overview"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "skills": "assumed-moves",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "software-engineer",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 0.75, "typical": 1.5, "high": 3 },
      "via": "certificate",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 1 },
      "skills": { "postgraduate-certificate": 1 },
      "credit": 0.5,
      "likelihood": 0.01,
      "sources": ["ml-engineer-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "ml-engineer-guide",
        "skills": "assumed-moves",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-software-engineer",
      "to": "senior-ai-ml-engineer",
      "kind": "specialization",
      "years": { "low": 2, "typical": 4, "high": 6 },
      "via": "software-experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 10 },
      "likelihood": 0.12,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "ml-scientist-guide",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-software-engineer",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 0.75, "typical": 1.5, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.08,
      "sources": ["ml-engineer-guide", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-software-engineer",
      "to": "mlops-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-software-engineer",
      "to": "masters-student",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.01,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-software-engineer",
      "to": "data-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.05,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-software-engineer",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2.5, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.04,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-software-engineer",
      "to": "junior-ml-engineer",
      "kind": "entry",
      "years": { "low": 0.25, "typical": 0.5, "high": 1.5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.01,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-software-engineer",
      "to": "junior-ai-ml-engineer",
      "kind": "entry",
      "years": { "low": 0.5, "typical": 1, "high": 2 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.01,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "computer-engineer",
      "to": "junior-ml-engineer",
      "kind": "entry",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.1,
      "sources": ["junior-role-blog", "junior-overview", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "computer-engineer",
      "to": "software-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.25,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "computer-engineer",
      "to": "computer-vision-engineer",
      "kind": "specialization",
      "years": { "low": 2, "typical": 3.5, "high": 6 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.6,
      "likelihood": 0.06,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "computer-engineer",
      "to": "junior-ai-ml-engineer",
      "kind": "entry",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.05,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "computer-engineer",
      "to": "senior-ai-ml-engineer",
      "kind": "specialization",
      "years": { "low": 4, "typical": 6, "high": 10 },
      "via": "software-experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 10 },
      "likelihood": 0.02,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "ml-scientist-guide",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "junior-ml-engineer",
      "to": "ml-engineer-ii",
      "kind": "promotion",
      "years": { "low": 1.5, "typical": 2, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.45,
      "sources": ["junior-overview"],
      "evidence": {
        "years": ["junior-overview", "derived-bands"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      },
      "x-allow": {
        "pay-falls": "The documents differ: an overview's average for juniors in 2024, and a guide's figure for engineers without a year."
      }
    },
    {
      "from": "junior-ml-engineer",
      "to": "mlops-engineer",
      "kind": "specialization",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "junior-ml-engineer",
      "to": "computer-vision-engineer",
      "kind": "specialization",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.06,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "junior-ml-engineer",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2, "high": 3.5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "junior-ai-ml-engineer",
      "to": "ml-engineer-ii",
      "kind": "promotion",
      "years": { "low": 1.5, "typical": 2, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.42,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "junior-ai-ml-engineer",
      "to": "senior-ai-ml-engineer",
      "kind": "promotion",
      "years": { "low": 2.5, "typical": 3.5, "high": 5 },
      "via": "ml-experience",
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "experience": { "min": 3 },
      "likelihood": 0.12,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "ml-scientist-guide",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "junior-ai-ml-engineer",
      "to": "mlops-engineer",
      "kind": "specialization",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.07,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "junior-ai-ml-engineer",
      "to": "computer-vision-engineer",
      "kind": "specialization",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.06,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "senior-ml-engineer",
      "kind": "promotion",
      "years": { "low": 2, "typical": 3, "high": 4.5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.34,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": {
        "years": ["junior-overview", "derived-bands"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "senior-ai-ml-engineer",
      "kind": "promotion",
      "years": { "low": 1, "typical": 2, "high": 3.5 },
      "via": "ml-experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 3 },
      "likelihood": 0.12,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "ml-scientist-guide",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "mlops-engineer",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.07,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.05,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "computer-vision-engineer",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.05,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "deep-learning-engineer",
      "kind": "specialization",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.06,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "applied-ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.05,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "via": "masters",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 4 },
      "skills": { "masters-degree": 1 },
      "likelihood": 0.02,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3.5, "high": 6 },
      "via": "experience",
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "experience": { "min": 6 },
      "likelihood": 0.03,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.03,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "ai-data-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.03,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.04,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-engineer-ii",
      "to": "doctoral-student",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "principal-ml-engineer",
      "kind": "promotion",
      "years": { "low": 1.75, "typical": 2.5, "high": 4.5 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "likelihood": 0.2,
      "sources": ["junior-overview"],
      "evidence": {
        "years": ["junior-overview", "derived-bands"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "lead-ml-engineer",
      "kind": "leadership",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.22,
      "sources": ["junior-overview", "ml-engineer-guide", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "deep-learning-engineer",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.06,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.05,
      "sources": ["junior-overview", "ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "via": "experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 6 },
      "likelihood": 0.04,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "ml-solutions-architect",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "likelihood": 0.07,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2.5, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.6,
      "likelihood": 0.04,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "mlops-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "computer-vision-engineer",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "applied-ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "ai-data-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "doctoral-student",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-engineer",
      "to": "senior-ai-ml-engineer",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1, "high": 2 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.05,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "principal-ml-engineer",
      "kind": "promotion",
      "years": { "low": 3, "typical": 4, "high": 6 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "likelihood": 0.14,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "lead-ml-engineer",
      "kind": "leadership",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.22,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "senior-ml-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "ml-solutions-architect",
      "kind": "lateral",
      "years": { "low": 2.5, "typical": 4, "high": 6 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "deep-learning-engineer",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.06,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.06,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "mlops-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "computer-vision-engineer",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "applied-ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "ai-data-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "doctoral-student",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "via": "experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 6 },
      "likelihood": 0.03,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2.5, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.6,
      "likelihood": 0.03,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ai-ml-engineer",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "head-of-ml",
      "kind": "leadership",
      "years": { "low": 2, "typical": 3.5, "high": 6 },
      "wait": { "low": 0.5, "typical": 1, "high": 3 },
      "likelihood": 0.2,
      "sources": ["junior-overview"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "lead-ml-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.12,
      "sources": ["junior-overview"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.05,
      "sources": ["junior-overview"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "deep-learning-engineer",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.06,
      "sources": ["junior-overview"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "ml-solutions-architect",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2.5, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.09,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "ai-governance-senior-consultant",
      "kind": "lateral",
      "years": { "low": 1, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "senior-ml-engineer",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1, "high": 2 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.04,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "ai-governance-consultant",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "via": "experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 6 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2.5, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.6,
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "mlops-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "computer-vision-engineer",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "applied-ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "ai-data-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "doctoral-student",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "senior-ai-ml-engineer",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1, "high": 2 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "principal-ml-engineer",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "mlops-engineer",
      "to": "senior-ml-engineer",
      "kind": "lateral",
      "years": { "low": 2.5, "typical": 4, "high": 6 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.2,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "mlops-engineer",
      "to": "ml-solutions-architect",
      "kind": "lateral",
      "years": { "low": 4, "typical": 6, "high": 9 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "mlops-engineer",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.9,
      "likelihood": 0.12,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "computer-vision-engineer",
      "to": "senior-ml-engineer",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.18,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "computer-vision-engineer",
      "to": "senior-ai-ml-engineer",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "via": "ml-experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 3 },
      "likelihood": 0.12,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "ml-scientist-guide",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "computer-vision-engineer",
      "to": "deep-learning-engineer",
      "kind": "specialization",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.12,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "deep-learning-engineer",
      "to": "principal-ml-engineer",
      "kind": "lateral",
      "years": { "low": 2.5, "typical": 4, "high": 6 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "likelihood": 0.14,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "deep-learning-engineer",
      "to": "lead-ml-engineer",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "likelihood": 0.12,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "deep-learning-engineer",
      "to": "ai-research-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "deep-learning-engineer",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "research-assistant",
      "to": "ml-researcher",
      "kind": "promotion",
      "years": { "low": 1, "typical": 2, "high": 3 },
      "via": "masters",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "skills": { "masters-degree": 1 },
      "likelihood": 0.08,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "research-assistant",
      "to": "ml-researcher",
      "kind": "promotion",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "via": "experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 3 },
      "skills": { "scientific-writing": 2 },
      "likelihood": 0.16,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "research-assistant",
      "to": "doctoral-student",
      "kind": "lateral",
      "years": { "low": 1, "typical": 1.5, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.3,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "research-assistant",
      "to": "masters-student",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1, "high": 2 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": { "years": "assumed-times", "likelihood": "assumed-likelihoods" }
    },
    {
      "from": "research-assistant",
      "to": "junior-ml-engineer",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1.5, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "research-assistant",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "research-assistant",
      "to": "junior-ai-ml-engineer",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1.5, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.04,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-researcher",
      "to": "senior-research-scientist",
      "kind": "promotion",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "via": "doctorate",
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "experience": { "min": 3 },
      "skills": { "phd": 1 },
      "likelihood": 0.11,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-researcher",
      "to": "senior-research-scientist",
      "kind": "promotion",
      "years": { "low": 4, "typical": 5, "high": 8 },
      "via": "experience",
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "experience": { "min": 8 },
      "likelihood": 0.12,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-researcher",
      "to": "ai-research-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.15,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-researcher",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.15,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-researcher",
      "to": "applied-ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-researcher",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-researcher",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.03,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-researcher",
      "to": "doctoral-student",
      "kind": "lateral",
      "years": { "low": 0.25, "typical": 0.5, "high": 2 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.04,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-researcher",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-research-scientist",
      "to": "research-director",
      "kind": "leadership",
      "years": { "low": 3, "typical": 5, "high": 8 },
      "wait": { "low": 0.5, "typical": 1, "high": 3 },
      "likelihood": 0.06,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-research-scientist",
      "to": "head-of-ml",
      "kind": "lateral",
      "years": { "low": 4, "typical": 6, "high": 9 },
      "wait": { "low": 0.5, "typical": 1, "high": 3 },
      "credit": 0.8,
      "likelihood": 0.06,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-research-scientist",
      "to": "research-director",
      "kind": "leadership",
      "years": { "low": 3, "typical": 5, "high": 8 },
      "via": "doctorate",
      "wait": { "low": 0.5, "typical": 1, "high": 3 },
      "experience": { "min": 8 },
      "skills": { "phd": 1 },
      "likelihood": 0.12,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-research-scientist",
      "to": "ai-research-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-research-scientist",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-research-scientist",
      "to": "applied-ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-research-scientist",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-research-scientist",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-research-scientist",
      "to": "doctoral-student",
      "kind": "lateral",
      "years": { "low": 0.25, "typical": 0.5, "high": 2 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-research-scientist",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ai-research-scientist",
      "to": "senior-research-scientist",
      "kind": "promotion",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "likelihood": 0.22,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ai-research-scientist",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ai-research-scientist",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.07,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-analyst",
      "to": "applied-ml-scientist",
      "kind": "promotion",
      "years": { "low": 1.5, "typical": 2, "high": 3.5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.28,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-analyst",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.2,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-analyst",
      "to": "junior-ml-engineer",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1.5, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-analyst",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.05,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-analyst",
      "to": "junior-ai-ml-engineer",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1.5, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.05,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "applied-ml-scientist",
      "to": "senior-ml-scientist",
      "kind": "promotion",
      "years": { "low": 2, "typical": 3, "high": 4.5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.28,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "applied-ml-scientist",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "via": "masters",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "skills": { "masters-degree": 1 },
      "likelihood": 0.05,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "applied-ml-scientist",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "via": "experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 5 },
      "likelihood": 0.09,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "applied-ml-scientist",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "applied-ml-scientist",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "applied-ml-scientist",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "applied-ml-scientist",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "ml-solutions-architect",
      "kind": "promotion",
      "years": { "low": 2, "typical": 3.5, "high": 5 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "likelihood": 0.18,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "principal-ml-engineer",
      "kind": "lateral",
      "years": { "low": 2, "typical": 4, "high": 6 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "credit": 0.8,
      "likelihood": 0.06,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "lead-ml-engineer",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "senior-research-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2.5, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-solutions-architect",
      "to": "head-of-ml",
      "kind": "lateral",
      "years": { "low": 3, "typical": 4, "high": 7 },
      "wait": { "low": 0.5, "typical": 1, "high": 3 },
      "likelihood": 0.15,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-scientist",
      "to": "senior-ml-scientist",
      "kind": "promotion",
      "years": { "low": 2, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.13,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-scientist",
      "to": "ai-research-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.12,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-scientist",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-scientist",
      "to": "senior-ml-engineer",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-scientist",
      "to": "senior-ml-scientist",
      "kind": "promotion",
      "years": { "low": 2, "typical": 2.5, "high": 4 },
      "via": "doctorate",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 3 },
      "skills": { "phd": 1 },
      "likelihood": 0.12,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "nlp-scientist",
      "to": "senior-ml-scientist",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.18,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "nlp-scientist",
      "to": "ai-research-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "nlp-scientist",
      "to": "senior-ml-engineer",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "senior-product-manager",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.6,
      "likelihood": 0.04,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1, "high": 2 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.05,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "senior-ml-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.06,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-ml-scientist",
      "to": "ai-research-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-analyst",
      "to": "data-scientist",
      "kind": "promotion",
      "years": { "low": 1.5, "typical": 2.5, "high": 4.5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.25,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-analyst",
      "to": "ml-analyst",
      "kind": "lateral",
      "years": { "low": 1, "typical": 1.5, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-analyst",
      "to": "data-engineer",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-analyst",
      "to": "junior-ml-engineer",
      "kind": "entry",
      "years": { "low": 1, "typical": 2, "high": 3.5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.05,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-analyst",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 2.5, "typical": 4, "high": 6 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.6,
      "likelihood": 0.03,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-analyst",
      "to": "junior-ai-ml-engineer",
      "kind": "entry",
      "years": { "low": 1, "typical": 2, "high": 3.5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.5,
      "likelihood": 0.03,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-analyst",
      "to": "junior-ml-engineer",
      "kind": "entry",
      "years": { "low": 0.5, "typical": 1.25, "high": 2.5 },
      "via": "certificate",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "skills": { "ml-certificate": 1 },
      "credit": 0.5,
      "likelihood": 0.02,
      "sources": ["junior-role-blog", "junior-overview"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "skills": "assumed-moves",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-scientist",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.14,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-scientist",
      "to": "applied-ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 3.5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.12,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-scientist",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "via": "masters",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 4 },
      "skills": { "masters-degree": 1 },
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "skills": "assumed-moves",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-scientist",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 2.5, "typical": 4, "high": 6 },
      "via": "experience",
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "experience": { "min": 6 },
      "likelihood": 0.04,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-scientist",
      "to": "senior-ml-scientist",
      "kind": "lateral",
      "years": { "low": 3, "typical": 4, "high": 6 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-scientist",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.05,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-scientist",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.06,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-scientist",
      "to": "ai-governance-consultant",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.02,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-scientist",
      "to": "data-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.03,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-engineer",
      "to": "ai-data-engineer",
      "kind": "promotion",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.25,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-engineer",
      "to": "mlops-engineer",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.9,
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-engineer",
      "to": "senior-ai-ml-engineer",
      "kind": "specialization",
      "years": { "low": 4, "typical": 6, "high": 10 },
      "via": "software-experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 10 },
      "likelihood": 0.02,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "ml-scientist-guide",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-engineer",
      "to": "mlops-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 1.75, "high": 3 },
      "via": "certificate",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "skills": { "cloud-certificate": 1 },
      "credit": 0.9,
      "likelihood": 0.03,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "skills": "assumed-moves",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-engineer",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.06,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "data-engineer",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.06,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ai-data-engineer",
      "to": "mlops-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 1.75, "high": 3 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.12,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ai-data-engineer",
      "to": "senior-ml-engineer",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3.5, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.08,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ai-data-engineer",
      "to": "ml-solutions-architect",
      "kind": "lateral",
      "years": { "low": 3, "typical": 5, "high": 7 },
      "wait": { "low": 0.2, "typical": 0.5, "high": 1.5 },
      "likelihood": 0.1,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ai-data-engineer",
      "to": "senior-ai-ml-engineer",
      "kind": "lateral",
      "years": { "low": 2, "typical": 4, "high": 6 },
      "via": "software-experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 10 },
      "likelihood": 0.02,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "experience": "ml-scientist-guide",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ai-data-engineer",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ai-data-engineer",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.7,
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-product-manager",
      "to": "senior-product-manager",
      "kind": "promotion",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.4,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ml-product-manager",
      "to": "ai-governance-consultant",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.03,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-product-manager",
      "to": "director-of-ml-products",
      "kind": "leadership",
      "years": { "low": 3, "typical": 4, "high": 6.5 },
      "wait": { "low": 0.5, "typical": 1, "high": 3 },
      "likelihood": 0.25,
      "sources": ["ml-scientist-guide"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "senior-product-manager",
      "to": "ai-governance-consultant",
      "kind": "lateral",
      "years": { "low": 1.5, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ai-governance-consultant",
      "to": "ai-governance-senior-consultant",
      "kind": "promotion",
      "years": { "low": 3, "typical": 4, "high": 6 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.4,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "ai-governance-consultant",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.8,
      "likelihood": 0.05,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "head-of-ml",
      "kind": "leadership",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.5, "typical": 1, "high": 3 },
      "likelihood": 0.25,
      "sources": ["junior-overview"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "principal-ml-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.12,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "director-of-ml-products",
      "kind": "lateral",
      "years": { "low": 3, "typical": 5, "high": 7 },
      "wait": { "low": 0.5, "typical": 1, "high": 3 },
      "credit": 0.7,
      "likelihood": 0.03,
      "sources": ["assumed-moves"],
      "evidence": {
        "years": "assumed-times",
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "deep-learning-engineer",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "nlp-scientist",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "via": "experience",
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "experience": { "min": 6 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "experience": "assumed-experience",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "ml-solutions-architect",
      "kind": "lateral",
      "years": { "low": 2, "typical": 3, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "ml-product-manager",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2.5, "high": 5 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "credit": 0.6,
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "credit": "assumed-credit",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "mlops-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "computer-vision-engineer",
      "kind": "specialization",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "applied-ml-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "data-scientist",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "ai-data-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "doctoral-student",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1.5, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "senior-ai-ml-engineer",
      "kind": "lateral",
      "years": { "low": 0.5, "typical": 1, "high": 2 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "senior-ml-engineer",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    },
    {
      "from": "lead-ml-engineer",
      "to": "ml-engineer-ii",
      "kind": "lateral",
      "years": { "low": 1, "typical": 2, "high": 4 },
      "wait": { "low": 0.1, "typical": 0.25, "high": 0.75 },
      "likelihood": 0.01,
      "sources": ["derived-ladder"],
      "evidence": {
        "years": ["derived-ladder", "assumed-times"],
        "wait": "assumed-waits",
        "likelihood": "assumed-likelihoods"
      }
    }
  ]
}

"""#
}
