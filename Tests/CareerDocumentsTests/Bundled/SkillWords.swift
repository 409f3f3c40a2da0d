/// What documents call the skills of the bundled graph, where it is not the id with spaces.
enum SkillWords {
  /// Words in small letters by the id of the skill; one of them names it.
  static let byID: [String: [String]] = [
    "r": ["python or r", "python, r", "python and r", "of r,"],
    "cpp": ["c++"],
    "scala": ["and scala"],
    "data-structures-and-algorithms": ["data structures", "understanding of algorithms"],
    "software-engineering": [
      "software engineering principles", "software development best practices",
      "best practices like version control", "software engineering",
    ],
    "software-architecture": ["software architecture", "architectural decisions"],
    "testing": ["unit tests", "unit testing", "testing methodologies"],
    "ci-cd": ["continuous integration"],
    "containers": ["containerized"],
    "cloud-platforms": ["cloud"],
    "statistics": ["statistic"],
    "data-preprocessing": ["preprocessing"],
    "data-visualization": ["visualization"],
    "model-evaluation": [
      "model evaluation", "evaluating model performance", "evaluation metrics",
      "evaluate model performance", "assess model accuracy",
    ],
    "hyperparameter-tuning": ["hyperparameter"],
    "scikit-learn": ["scikit-learn"],
    "explainable-ai": ["explainab", "interpretable"],
    "algorithm-development": [
      "develop new machine learning algorithms", "new algorithms",
      "novel machine learning algorithms",
    ],
    "distributed-systems": ["distributed"],
    "stream-processing": ["kafka", "data streams"],
    "data-engineering": ["data engineering", "data pipelines", "data architecture"],
    "model-deployment": [
      "deployed models", "model deployment", "deploying machine learning", "deploying models",
      "deployment of machine learning models", "deploying and managing machine learning",
    ],
    "model-monitoring": ["monitor"],
    "ml-system-design": ["machine learning systems", "scalable machine learning pipelines"],
    "experiment-tracking": ["reproducib"],
    "experiment-design": [
      "experimental design", "a/b testing", "conducting experiments", "conduct experiments",
    ],
    "research-methods": ["literature review", "research skills"],
    "scientific-writing": ["publish"],
    "technical-documentation": ["documentation"],
    "domain-knowledge": ["domain knowledge", "domain-specific"],
    "business-acumen": ["business acumen", "business needs", "business goals", "business context"],
    "product-management": ["product manager"],
    "ai-ethics": ["ethic"],
    "bias-mitigation": ["bias"],
    "data-privacy": ["privacy"],
    "ai-regulation": ["gdpr"],
    "bachelors-degree": ["bachelor"],
    "masters-degree": ["master's"],
    "phd": ["ph.d", "phd"],
    "ml-certificate": ["certification"],
    "postgraduate-certificate": ["post-graduate certificate"],
    "cloud-certificate": ["cloud certification"],
    "problem-solving": ["problem-solving", "problem solving"],
    "adaptability": ["adaptab"],
    "creativity": ["creativ"],
    "emotional-intelligence": ["emotional intelligence", "empathy"],
    "mentoring": ["mentor"],
    "stakeholder-management": ["stakeholder"],
    "strategic-thinking": ["strategic"],
    "team-building": ["recruiting"],
  ]

  /// Whether a text in small letters names a skill.
  static func names(_ skill: String, in text: String) -> Bool {
    let words = byID[skill] ?? [skill.split(separator: "-").joined(separator: " ")]
    return words.contains(where: text.contains)
  }
}
