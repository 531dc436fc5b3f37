namespace GovInfoDisclosure.Narratives;

/// <summary>Reads figures that are no counts of their own: changes against the year before, shares and rates.</summary>
/// <param name="topics">Finds what the words are about.</param>
/// <param name="facts">Where the facts go.</param>
internal sealed class RatioReader(TopicFinder topics, FactCollector facts)
{
    // A share's change is no change of what it is a share of.
    private const string Points = "个百分点";

    /// <summary>Whether words make the figure behind them a change.</summary>
    public static bool IsChange(IEnumerable<Token> words) => words.Any(t => t.Sense is Sense.Increase or Sense.Decrease or Sense.Compare);

    /// <summary>Whether words only name what is compared with: 较上年的40件 before 增长15%.</summary>
    public static bool OnlyCompares(IEnumerable<Token> words) =>
        words.Any(t => t.Sense == Sense.Compare) && !words.Any(t => t.Sense is Sense.Increase or Sense.Decrease);

    /// <summary>Reads a figure that is a change, or stated in percent.</summary>
    public void Read(List<Token> before, Quantity quantity, FindingQuote quote, SentenceState state)
    {
        if (before.Find(t => t.Sense == Sense.Rate) is { Name.Length: > 0 } rate)
        {
            ReadRate(before, rate.Name, quantity, quote, state);
            return;
        }

        bool isIncrease = before.Exists(t => t.Sense == Sense.Increase), isDecrease = before.Exists(t => t.Sense == Sense.Decrease);
        // Behind 占 is what the figure is a share of.
        int share = before.FindIndex(t => t.Sense == Sense.Share);
        bool isOther = before.FindIndex(t => t.IsTopical) is >= 0 and var other && (share < 0 || other < share);
        FactTopic? whose = !isOther ? state.Last : share >= 0 ? PartOf(before, share, state) : Changed(before, state);
        if (whose is not { } topic || quantity.Unit == Points)
        {
            facts.LeaveAlone(quote);
        }
        else if (isIncrease != isDecrease && (state.IsCompared || before.Exists(t => t.Sense == Sense.Compare)))
        {
            facts.AddChange(topic, isIncrease, quantity, quote);
            state.IsCompared = true;
        }
        else if (!IsChange(before) && share >= 0 && !topic.Rows.IsEmpty)
        {
            facts.AddShare(topic, topics.Totals.Readings, quantity, quote);
        }
        else
        {
            facts.LeaveAlone(quote);
        }
    }

    // 自然人申请占新收申请的81%: what stands before 占, if the form has it as a part of requests.
    private FactTopic? PartOf(List<Token> before, int share, SentenceState state) =>
        share > 0 && before[..share].Exists(t => t.Sense is Sense.Applicant or Sense.Outcome) && !IsChange(before)
            && !before[share..].Exists(t => t.Sense is Sense.WholeArea or Sense.OwnBody)
        ? topics.Find(before[..share], state.Context) : null;

    // 新收申请同比增长15%: what stands before 同比.
    private FactTopic? Changed(List<Token> before, SentenceState state)
    {
        int change = before.FindIndex(t => t.Sense is Sense.Increase or Sense.Decrease or Sense.Compare);
        return change > 0 && !before[change..].Exists(t => t.IsTopical) ? topics.Find(before[..change], state.Context) : null;
    }

    // 办结率 is a share of requests, but 按时办结率 is one of those that are due.
    private void ReadRate(List<Token> before, string rows, Quantity quantity, FindingQuote quote, SentenceState state)
    {
        if (!quantity.IsShare || !state.Context.IsAboutRequests || IsChange(before) || before.Exists(t => t.Sense == Sense.InTime))
        {
            facts.LeaveAlone(quote);
        }
        else
        {
            FactTopic part = topics.OfRows(rows.Split('|')[0].Replace('/', '.'), [.. rows.Split('|')]);
            facts.AddShare(part, topics.Totals.Readings, quantity, quote);
        }
    }
}
