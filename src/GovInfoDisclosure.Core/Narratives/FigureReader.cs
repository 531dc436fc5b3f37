namespace GovInfoDisclosure.Narratives;

/// <summary>Reads a figure by the words around it.</summary>
/// <param name="quote">The words from one place of the text to another.</param>
/// <param name="topics">Finds what the words are about.</param>
/// <param name="facts">Where the facts go.</param>
internal sealed class FigureReader(Func<int, int, FindingQuote> quote, TopicFinder topics, FactCollector facts)
{
    private readonly RatioReader _ratios = new(topics, facts);

    /// <summary>Reads a figure.</summary>
    /// <returns>Whether the words behind it belong to it and not to the next figure.</returns>
    public bool Read(List<Token> before, Token figure, List<Token> after, SentenceState state)
    {
        // Behind 、 is what the next figure counts, behind 均 what is said of all.
        after = [.. after.TakeWhile(t => t.Sense is not (Sense.And or Sense.All))];
        Quantity quantity = figure.Quantity!;
        if (before.Exists(t => t.Sense == Sense.About) && quantity.Bound == FactBound.Exact)
            quantity = quantity with { Bound = FactBound.About };
        if (before.Exists(t => t.Sense == Sense.AtLeast) && quantity.Bound == FactBound.Exact)
            quantity = quantity.AsLeast();
        FindingQuote quoted = quote(figure.Start, figure.End);
        if (state.IsDoubtful(before) || NamesOther(before, after, state))
        {
            facts.LeaveAlone(quoted);
            state.Forget();
            return false;
        }

        List<Token> behind = Behind(before, after, state);

        if (RatioReader.IsChange(before) || quantity.IsShare)
            _ratios.Read(before, quantity, quoted, state);
        else if (before.Exists(t => t.Sense is Sense.Aside))
            facts.LeaveAlone(quoted);
        else if (!before.Exists(t => t.Sense == Sense.Negation) && TopicOf(before, behind, state) is { } topic)
            Keep(topic, quantity, quoted, before, state);
        else
            LeaveAlone(quoted, before, state);
        return behind.Count > 0;
    }

    // What the form does not count, such as 收到行政复议申请: what follows may go on with it.
    private void LeaveAlone(FindingQuote quoted, List<Token> before, SentenceState state)
    {
        facts.LeaveAlone(quoted);
        if (before.Exists(t => t.IsTopical))
            state.Forget();
    }

    private FactTopic? TopicOf(List<Token> before, List<Token> behind, SentenceState state)
    {
        if (before.Exists(t => t.IsTopical))
            return topics.Find([.. before, .. behind], state.Context);
        if (state.Pending.Count > 0)
            return topics.Find(state.Pending, state.Context);
        return before.Exists(t => t.Sense == Sense.Sum) ? state.Sum()
            : behind.Count > 0 ? topics.Find(behind, state.Context)
            : null;
    }

    // 办理12件信访事项: what is counted is named behind the figure, and not understood.
    private static bool NamesOther(List<Token> before, List<Token> after, SentenceState state)
    {
        Token first = after.Find(t => t.Sense != Sense.Filler);
        return after.Exists(t => t.Sense != Sense.Filler) && !before.Exists(t => IsThing(t) || t.Sense == Sense.Outcome)
            && (first.Sense is Sense.Unknown or Sense.Veto
                || (first.Sense is Sense.Case or Sense.Document or Sense.Decision && state.IsDoubtful(after)));
    }

    // The words behind a figure that name what it counts: 46件申请, 收到5件企业申请; none if those before it do, or in doubt.
    private static List<Token> Behind(List<Token> before, List<Token> after, SentenceState state)
    {
        if (state.IsDoubtful(after))
            return [];
        if (!before.Exists(t => t.IsTopical))
            return after.Exists(t => t.Sense == Sense.Negation) ? [] : after.FindAll(t => t.IsTopical);
        return !before.Exists(IsThing) && IsThing(after.Find(t => t.Sense != Sense.Filler))
            ? after.FindAll(t => t.IsTopical)
            : [];
    }

    // What may be counted, unlike what is done with it.
    private static bool IsThing(Token token) =>
        token.Sense is Sense.Request or Sense.Applicant or Sense.Case or Sense.Document or Sense.Decision;

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
