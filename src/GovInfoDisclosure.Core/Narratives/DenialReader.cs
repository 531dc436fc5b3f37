namespace GovInfoDisclosure.Narratives;

/// <summary>Which topic a clause without figures denies.</summary>
internal static class DenialReader
{
    /// <summary>What is denied, and where the words begin; null if nothing the tables count.</summary>
    public static (NamedTopic Named, int Start)? Read(SentenceContext context, Segment clause)
    {
        Token? not = clause.Find(WordRole.Not), all = clause.Find(WordRole.All);
        if (not is not null)
            return Denied(context, clause) is { } denied ? (denied, not.Value.Start) : null;
        if (all is null || !(context.IsOfRequests || context.HasRequests))
            return null;
        bool isOfAll = context.Last is { } last ? last.Topic.Kind is TopicKind.Received or TopicKind.CarriedOver && last.Column == "total"
            && context.Received is not null : clause.Has(WordRole.Request);
        if (!isOfAll)
            return null;
        if (clause.Has(WordRole.Column))
            return AllOf(clause) is { } column ? (new(Topics.Of("new"), column), all.Value.Start) : null;
        // 均已办结; 均已答复 may leave some pending.
        return clause.Rows.Exists(r => r.Key == "concluded") && clause.Rows.TrueForAll(r => r.Key is "concluded" or "handled" or "replied")
            && !clause.Has(WordRole.Carry)
            ? (new(Topics.Of("carriedForward"), "total"), all.Value.Start)
            : null;
    }

    private static string? AllOf(Segment clause) => clause.Count(WordRole.Column) != 1 ? null : clause.Find(WordRole.Column)!.Value.Key switch
    {
        "naturalPersons" => "organizations",
        "organizations" => "naturalPersons",
        _ => null,
    };

    private static NamedTopic? Denied(SentenceContext context, Segment clause)
    {
        if (clause.Has(WordRole.Block))
            return Cases(context, clause);
        if (clause.Has(WordRole.Column) || clause.Has(WordRole.Documents) || clause.Has(WordRole.Decisions) || clause.Has(WordRole.Fees)
            || clause.Has(WordRole.Result) || clause.Has(WordRole.Stock) || clause.Has(WordRole.All)
            || !(context.IsOfRequests || context.HasRequests || clause.Has(WordRole.Request)))
            return null;
        if (clause.Has(WordRole.Carry))
            return new(Topics.Of(context.IsLastYear(clause) ? "carriedOver" : "carriedForward"), "total");
        Topic[] topics = [.. clause.Rows.Select(r => Topics.Of(r.Key))];
        Topic[] outcomes = [.. topics.Where(t => t.Kind == TopicKind.Outcome)];
        if (outcomes.Length > 0)
            return outcomes.Length == 1 && outcomes[0].Key.Contains('/', StringComparison.Ordinal) ? new(outcomes[0], "total") : null;
        if (Array.Exists(topics, t => t.Kind != TopicKind.Received))
            return null;
        return clause.Has(WordRole.Request) ? new(Topics.Of("new"), "total") : null;
    }

    private static NamedTopic? Cases(SentenceContext context, Segment clause)
    {
        if (!context.IsAboutDisclosure || clause.Rows.Count > 0 || clause.Count(WordRole.Result) > 1)
            return null;
        string[] blocks = [.. clause.Tokens.Where(t => t.Role == WordRole.Block).Select(t => t.Key).Distinct()];
        Topic? topic = blocks.Length == 1 ? Topics.Of(blocks[0])
            : blocks.All(b => b is "reconsideration" or "litigation" or "cases") ? Topics.Of("cases") : null;
        return topic is null ? null : new(topic, clause.Find(WordRole.Result)?.Key ?? "total");
    }
}
