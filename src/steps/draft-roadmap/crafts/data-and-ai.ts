import type { Craft } from './craft.ts';

/** Data, statistics and machine learning: practised on data sets that anybody may use. */
export const dataAndAiCrafts: readonly Craft[] = [
  {
    roots: [
      'deep-learning',
      'convolutional-neural-networks',
      'transformer-models',
      'reinforcement-learning',
      'cuda',
    ],
    setting: 'own',
    able: 'train a small neural network and judge it on data kept aside',
    practise: (means) =>
      `Train a small neural network${means} on an open data set, after a plain baseline, and compare the two on data kept aside`,
    result:
      'A repository with the training code, the figures of baseline and network on data kept aside, and the commands to repeat them',
  },
  {
    roots: ['natural-language-processing', 'speech-recognition'],
    setting: 'own',
    able: 'sort or search real texts and measure how often the result is right',
    practise: (means) =>
      `Sort or search an open collection of texts${means}, label 200 of them by hand, and count what comes out wrong and why`,
    result: 'A notebook with the labelled texts, precision and recall, and ten errors explained',
  },
  {
    roots: [
      'computer-vision',
      'image-processing',
      'object-detection',
      'image-classification',
      'image-segmentation',
    ],
    setting: 'own',
    able: 'recognise something in images and measure how often that is right',
    practise: (means) =>
      `Recognise one kind of object in an open set of images${means}, and look at every image it gets wrong`,
    result: 'A notebook with the figures on images kept aside and the wrong ones sorted by cause',
  },
  {
    roots: [
      'generative-ai',
      'large-language-models',
      'ai-agents',
      'prompt-engineering',
      'retrieval-augmented-generation',
      'langchain',
      'llamaindex',
      'langgraph',
      'openai-api',
    ],
    setting: 'own',
    able: 'build a small assistant on open documents and measure its answers',
    practise: (means) =>
      `Build an assistant${means} that answers from a small set of open documents, and score it on 30 questions with known answers`,
    result: 'A repository with the assistant, the 30 questions with scores, and the answers it got wrong',
  },
  {
    roots: ['fine-tuning', 'hugging-face', 'bert'],
    setting: 'own',
    able: 'adapt a small open model to one task and show what that changed',
    practise: (means) =>
      `Adapt a small open model to one task on an open data set${means}, and compare it with the model as it was`,
    result: 'Training code, a model card and a table of scores before and after',
  },
  {
    roots: [
      'artificial-intelligence',
      'machine-learning',
      'data-science',
      'feature-engineering',
      'model-evaluation',
      'recommender-systems',
    ],
    setting: 'own',
    able: 'train a model, choose how to judge it and explain where it fails',
    practise: (means) =>
      `Take one question to an open data set${means}: baseline, two models, cross-validation, and a look at the worst errors`,
    result:
      'A notebook that runs from start to end, with the comparison of the models and their worst errors',
  },
  {
    roots: ['mlops', 'sagemaker', 'vertex-ai', 'azure-machine-learning', 'edge-ai'],
    setting: 'own',
    able: 'bring a small model into service, watch it and put it back',
    practise: (means) =>
      `Take a small trained model into service${means}: tracked runs, a versioned model behind an interface, one alarm, one step back`,
    result: 'A repository that trains and serves the model with one command each, and a log of one step back',
    onProject: true,
  },
  {
    roots: ['responsible-ai', 'explainable-ai'],
    setting: 'own',
    able: 'examine a model for harm and say so in writing',
    practise: (means) =>
      `Examine one open model${means}: for whom it fails more often, why, and what its users must be told`,
    result: 'A model card with error rates by group and limits in plain words',
  },
  {
    roots: ['data-engineering', 'big-data', 'data-pipelines', 'etl'],
    setting: 'own',
    able: 'move data on a schedule, with checks, so that a failed run can be repeated',
    practise: (means) =>
      `Build a daily pipeline${means} from one open source of data to tables, with checks on what comes in, and repeat a failed day`,
    result: 'A repository with the pipeline, its checks, and the log of a day that was run again',
  },
  {
    roots: ['databases', 'full-text-search'],
    setting: 'own',
    able: 'model, fill and query a small set of data',
    practise: (means) =>
      `Load an open data set${means}, answer ten questions of growing difficulty, and make the slowest answer faster`,
    result: 'A script that loads the data, the ten queries, and the times before and after',
    onProject: true,
  },
  {
    roots: ['vector-databases'],
    setting: 'own',
    able: 'find texts by meaning and measure what is found',
    practise: (means) =>
      `Index a few hundred open texts${means}, and compare search by meaning with search by words on 20 questions`,
    result: 'A repository with index and search, and the table of hits for the 20 questions',
  },
  {
    roots: ['statistics', 'research-methods', 'statistical-software'],
    setting: 'own',
    able: 'answer a question from data and say how sure the answer is',
    practise: (means) =>
      `Put one question to an open data set${means}: assumption, test or estimate with its uncertainty, and what it does not show`,
    result: 'A report of two pages with data, calculation and limits, that somebody else can repeat',
  },
  {
    roots: ['mathematics'],
    setting: 'own',
    able: 'solve and explain the exercises of a first course',
    practise: (means) =>
      `Solve the exercises of three chapters of an open textbook${means}, and check them against the solutions`,
    result: 'The worked exercises, with the errors found on checking',
  },
  {
    roots: ['data-visualization', 'business-intelligence', 'web-analytics', 'gis'],
    setting: 'own',
    able: 'show figures so that a reader can decide on them',
    practise: (means) =>
      `Make one overview${means} from open data for one kind of reader, and change it after watching two people use it`,
    result: 'The overview with its data source, and what changed after the two readers',
  },
  {
    roots: [
      'data-analysis',
      'data-management',
      'data-modeling',
      'data-cleaning',
      'web-scraping',
      'numpy',
      'scipy',
      'tidyverse',
      'shiny',
      'jupyter',
      'rstudio',
      'matlab',
      'r',
    ],
    setting: 'own',
    able: 'clean a real table of data and answer questions from it',
    practise: (means) =>
      `Take a messy open data set${means}: clean it, keep a list of every decision, and answer three questions from it`,
    result: 'A notebook that goes from the raw file to the three answers, with the list of decisions',
  },
];
