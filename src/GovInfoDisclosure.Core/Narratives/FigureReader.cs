namespace GovInfoDisclosure.Narratives;

/// <summary>Reads a figure by the words around it.</summary>
/// <param name="quote">The words from one place of the text to another.</param>
/// <param name="topics">Finds what the words are about.</param>
/// <param name="facts">Where the facts go.</param>
internal sealed class FigureReader(Func<int, int, FindingQuote> quote, TopicFinder topics, FactCollector facts)
{
    private readonly RatioReader _ratios = new(topics, facts);

    public void Read(List<Token> before, Token figure, List<Token> after, SentenceState state)
    {
        Quantity quantity = figure.Quantity!;
        if (before.Exists(t => t.Sense == Sense.About) && quantity.Bound == FactBound.Exact)
            quantity = quantity with { Bound = FactBound.About };
        if (before.Exists(t => t.Sense == Sense.AtLeast) && quantity.Bound == FactBound.Exact)
            quantity = quantity.AsLeast();
        FindingQuote quoted = quote(figure.Start, figure.End);
        if (state.IsDoubtful(before))
        {
            facts.LeaveAlone(quoted);
            state.Forget();
            return;
        }

        if (RatioReader.IsChange(before) || quantity.IsShare)
            _ratios.Read(before, quantity, quoted, state);
        else if (before.Exists(t => t.Sense is Sense.Aside))
            facts.LeaveAlone(quoted);
        else if (!before.Exists(t => t.Sense == Sense.Negation) && TopicOf(before, after, state) is { } topic)
            Keep(topic, quantity, quoted, before, state);
        else
            LeaveAlone(quoted, before, state);
    }

    // What the form does not count, such as 收到行政复议申请: what follows may go on with it.
    private void LeaveAlone(FindingQuote quoted, List<Token> before, SentenceState state)
    {
        facts.LeaveAlone(quoted);
        if (before.Exists(t => t.IsTopical))
            state.Forget();
    }

    private FactTopic? TopicOf(List<Token> before, List<Token> after, SentenceState state)
    {
        if (before.Exists(t => t.IsTopical))
        {
            bool needsMore = !before.Exists(t => t.Sense == Sense.Request) && after is [{ Sense: Sense.Request or Sense.Filler }, ..]
                && after.Exists(t => t.Sense == Sense.Request) && !state.IsDoubtful(after);
            return topics.Find(needsMore ? [.. before, .. after.Where(t => t.Sense == Sense.Request)] : before, state.Context);
        }

        if (state.Pending.Count > 0)
            return topics.Find(state.Pending, state.Context);
        if (before.Exists(t => t.Sense == Sense.Sum))
            return state.Sum();
        // Behind 、 is what the next figure counts.
        int and = after.FindIndex(t => t.Sense == Sense.And);
        after = and < 0 ? after : after[..and];
        return after.Exists(t => t.IsTopical) && !state.IsDoubtful(after) && !after.Exists(t => t.Sense is Sense.All or Sense.Negation)
            ? topics.Find(after, state.Context)
            : null;
    }

    private void Keep(FactTopic topic, Quantity quantity, FindingQuote quoted, List<Token> before, SentenceState state)
    {
        // Items of a list, of a power or of a service, are not what the form counts.
        if (topic.Readings[0].Length == 0 || quantity.Unit is "项" or "个" or "人次" or "个百分点")
        {
            facts.LeaveAlone(quoted);
            return;
        }

        facts.Add(topic, quantity, quoted);
        state.Take(topic, [.. state.Pending, .. before]);
        state.Count(topic);
    }
}
