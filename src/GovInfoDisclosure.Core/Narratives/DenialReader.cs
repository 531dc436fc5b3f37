namespace GovInfoDisclosure.Narratives;

/// <summary>Reads what a text denies, or states of all, without a figure.</summary>
/// <param name="quote">The words from one place of the text to another.</param>
/// <param name="topics">Finds what the words are about.</param>
/// <param name="facts">Where the facts go.</param>
internal sealed class DenialReader(Func<int, int, FindingQuote> quote, TopicFinder topics, FactCollector facts)
{
    private static readonly string[] NotGranted =
        ["outcomes/partiallyGranted", "outcomes/denied", "outcomes/unableToProvide", "outcomes/notProcessed", "outcomes/other"];

    /// <summary>Reads a clause with a negation: there was none.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="negation">Where the negation is in it.</param>
    /// <param name="state">The sentence so far.</param>
    public void Read(List<Token> clause, int negation, SentenceState state)
    {
        List<Token> denied = clause[(negation + 1)..];
        bool receives = quote(clause[negation].Start, clause[negation].End).Text.AsSpan().IndexOfAny("收接理") >= 0;
        // 公民、法人和其他组织提出的申请 are requests of all.
        bool isOfAll = denied.Exists(t => t is { Sense: Sense.Applicant, Name: "*" or "naturalPersons|total" });
        Sense[] senses =
            [.. denied.Where(t => t.IsTopical && !(isOfAll && t.Sense == Sense.Applicant)).Select(t => t.Sense).Distinct()];
        FactTopic? topic = senses switch
        {
            [Sense.Request] or [Sense.Receive, Sense.Request] => topics.OfRows("requestsReceived", "newlyReceived"),
            [Sense.CarriedOver] or [Sense.CarriedOver, Sense.Request] or [Sense.Request, Sense.CarriedOver] when !receives =>
                topics.OfRows("requestsCarriedOver", "carriedOver"),
            [Sense.CarriedForward] or [Sense.CarriedForward, Sense.Request] or [Sense.Request, Sense.CarriedForward] when !receives =>
                topics.OfRows("requestsCarriedForward", "carriedForward"),
            [Sense.Decision] or [Sense.CaseResult] or [Sense.Case, Sense.CaseResult] or [Sense.CaseResult, Sense.Case]
                or [Sense.Outcome] or [Sense.Request, Sense.Outcome] or [Sense.Outcome, Sense.Request] when !denied.Exists(IsGranted) =>
                topics.Find(denied, state.Context),
            [Sense.Stock, Sense.Document] => topics.Find(denied, state.Context),
            [Sense.Case] or [Sense.Request, Sense.Case] => topics.Find([.. denied.Where(t => t.Sense == Sense.Case)], state.Context),
            _ => null,
        };
        state.Mention(denied);
        if (topic is null || denied.Exists(t => t.Sense is Sense.All or Sense.Cause))
            return;
        // Cases without pending ones are no reading of none.
        topic = topic with { Readings = [topic.Readings[0]] };
        facts.AddDenial(topic, quote(clause[negation].Start, clause[^1].End));
    }

    /// <summary>
    /// Reads a clause about all: 均已办结 leaves nothing to carry forward, 均为自然人 no other applicants, 均予以公开 no other outcome.
    /// </summary>
    /// <returns>Whether it is one.</returns>
    public bool ReadAll(List<Token> clause, SentenceState state)
    {
        int all = clause.FindIndex(t => t.Sense == Sense.All);
        if (all < 0 || state.IsDoubtful(clause) || clause.Exists(t => t.Sense is Sense.Case or Sense.Document or Sense.CarriedOver
            or Sense.Answer or Sense.InTime || (t.Sense == Sense.Outcome && !IsGranted(t))) || clause[..all].Exists(IsGranted))
        {
            return false;
        }

        int stated = clause.FindIndex(all, t => t.Sense is Sense.Conclude or Sense.Outcome || t.IsNaturalPersons);
        if (stated < 0 || NoneBut(clause[stated], clause[..all], state) is not { } none)
            return false;
        facts.AddDenial(none, quote(clause[all].Start, clause[stated].End));
        return true;
    }

    private static bool IsGranted(Token token) => token is { Sense: Sense.Outcome, Name: "outcomes/granted" };

    // What there is none of if all those just counted, or else all requests, are what is stated.
    private FactTopic? NoneBut(Token stated, List<Token> subject, SentenceState state)
    {
        bool isRequest = subject.Exists(t => t.Sense == Sense.Request);
        bool isAll = state.Last is null && !state.IsUnclear && (isRequest || state.IsAboutRequests)
            && subject.TrueForAll(t => !t.IsTopical || t.Sense is Sense.Request or Sense.Receive or Sense.Handle);
        if (stated.IsNaturalPersons)
            return isAll || state.Last is { Rows.IsEmpty: false } ? topics.Find([stated with { Name = "*" }], state.Context) : null;
        if (!(isAll && isRequest) && !(state.Last is { Rows: [var row, ..] } && row.StartsWith("newlyReceived", StringComparison.Ordinal)))
            return null;
        return stated.Sense == Sense.Conclude
            ? topics.OfRows("requestsCarriedForward", "carriedForward")
            : topics.Find([.. NotGranted.Select(o => stated with { Name = o })], state.Context);
    }
}
