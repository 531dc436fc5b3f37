namespace GovInfoDisclosure.Narratives;

/// <summary>Which topic the words around a figure name.</summary>
internal static class TopicReader
{
    private static readonly string[] CountUnits = ["件", "宗", "起", "份", "例", "条", "项", "次", "个", "笔", ""];
    private static readonly string[] MoneyUnits = ["元", "万元", "亿元"];

    /// <summary>The topic; null if the words name none, or more than one.</summary>
    public static NamedTopic? Read(SentenceContext context, Segment words, string unit)
    {
        if (Array.IndexOf(MoneyUnits, unit) >= 0)
            return words.Has(WordRole.Fees) ? new(Topics.Of("fees"), "amount") : null;
        if (Array.IndexOf(CountUnits, unit) < 0)
            return null;
        if (words.Has(WordRole.Stock) && (words.Has(WordRole.Documents) || context.Documents is not null))
            return unit is "条" or "次" ? null : ReadDocuments(context, words);
        if (words.Has(WordRole.Documents))
            return null;
        if (words.Has(WordRole.Decisions))
            return ReadDecisions(context, words, unit);
        if (words.Has(WordRole.Block) || (words.Has(WordRole.Result) && context.Cases is not null))
            return ReadCases(context, words);
        return words.Has(WordRole.Result) || words.Has(WordRole.Stock) || words.Has(WordRole.Decide) ? null : ReadRequests(context, words);
    }

    /// <summary>The topic whose change a clause states: named in it, or that of the last fact.</summary>
    public static NamedTopic? ReadChanged(SentenceContext context, Segment words)
    {
        if (Read(context, words, "件") is { } named)
            return named;
        bool namesNone = words.Rows.Count == 0 && !words.Has(WordRole.Column) && !words.Has(WordRole.Block);
        return namesNone && context.Last is { } last ? new(last.Topic, last.Column) : null;
    }

    private static NamedTopic? ReadDocuments(SentenceContext context, Segment words) =>
        context.HasAmendments || words.Count(WordRole.Stock) != 1 || words.Count(WordRole.Documents) > 1
            ? null
            : new(context.Documents!, words.Find(WordRole.Stock)!.Value.Key);

    private static NamedTopic? ReadDecisions(SentenceContext context, Segment words, string unit)
    {
        if (unit is "条" or "次" || words.Count(WordRole.Decisions) != 1 || words.Has(WordRole.Request)
            || !(context.Decides || words.Rows.Exists(r => r.Key is "handled" or "concluded")))
            return null;
        return new(Topics.Of(words.Find(WordRole.Decisions)!.Value.Key), "decisions");
    }

    private static NamedTopic? ReadCases(SentenceContext context, Segment words)
    {
        // Who receives or decides reviews is the body that reviews others.
        if (!context.IsAboutDisclosure || words.Rows.Exists(r => r.Key is not "concluded") || words.Count(WordRole.Result) > 1)
            return null;
        Token[] blocks = [.. words.Tokens.Where(t => t.Role == WordRole.Block)];
        Topic? topic = blocks.Length switch
        {
            0 => context.Cases,
            1 => Topics.Of(blocks[0].Key),
            2 when words.Has(WordRole.Result) => null,
            2 => Two(blocks),
            _ => null,
        };
        return topic is null ? null : new(topic, words.Find(WordRole.Result)?.Key ?? "total");
    }

    // 行政诉讼中未经复议直接起诉 is the narrower one; 复议和诉讼 are added.
    private static Topic? Two(Token[] blocks)
    {
        string first = blocks[0].Key, second = blocks[1].Key;
        return (first, second) switch
        {
            ("litigation", "direct" or "afterReconsideration") => Topics.Of(second),
            ("reconsideration", "litigation") or ("litigation", "reconsideration") => Topics.Of("cases"),
            _ when first == second => Topics.Of(first),
            _ => null,
        };
    }

    private static NamedTopic? ReadRequests(SentenceContext context, Segment words)
    {
        if (!context.IsOfRequests && !context.HasRequests && !context.IsAboutDisclosure)
            return null;
        if (words.Has(WordRole.Carry))
            return ReadCarried(context, words);
        if (words.Has(WordRole.Column))
            return ReadApplicants(context, words);
        Token[] outcomes = [.. words.Rows.Where(r => Topics.Of(r.Key).Kind == TopicKind.Outcome)];
        if (outcomes.Length > 0)
            return ReadOutcome(outcomes) is { } outcome ? new(outcome, "total") : null;
        if (words.Rows.Count == 0)
            return null;
        bool isNamed = context.IsOfRequests || context.HasRequests;
        // The strongest word: 收到并办结 is doubtful, 办理答复 is not.
        string[] keys = [.. words.Rows.Select(r => r.Key).Distinct()];
        string? key = keys.Length == 1 ? keys[0] : keys.Contains("carriedForward") ? "carriedForward"
            : keys.Contains("concluded") && !keys.Contains("received") && !keys.Contains("new") ? "concluded" : null;
        return isNamed && key is not null ? new(Topics.Of(key), "total") : null;
    }

    private static NamedTopic? ReadCarried(SentenceContext context, Segment words)
    {
        bool last = context.IsLastYear(words), next = context.IsNextYear(words);
        if (words.Has(WordRole.Column) || (last && next) || words.Rows.Exists(r => r.Key is "new" or "received"))
            return null;
        return new(Topics.Of(last ? "carriedOver" : next ? "carriedForward" : "carried"), "total");
    }

    private static NamedTopic? ReadApplicants(SentenceContext context, Segment words)
    {
        Token[] columns = [.. words.Tokens.Where(t => t.Role == WordRole.Column)];
        string column = columns[^1].Key;
        bool nests = columns.Length == 2 && columns[0].Key == "organizations";
        if ((columns.Length > 1 && !nests) || words.Rows.Exists(r => Topics.Of(r.Key).Kind != TopicKind.Received))
            return null;
        return new(words.Rows.Count > 0 ? Topics.Of(words.Rows[0].Key) : context.Received ?? Topics.Of("handled"), column);
    }

    // 重复申请不予处理 names an item and its group: the item counts. Members of a list are added.
    private static Topic? ReadOutcome(Token[] outcomes)
    {
        Topic topic = Topics.Of(outcomes[0].Key);
        foreach (Token token in outcomes.Skip(1))
        {
            Topic next = Topics.Of(token.Key);
            if (next.Key == topic.Key || topic.Key.StartsWith(next.Key + "/", StringComparison.Ordinal))
                continue;
            topic = next.Key.StartsWith(topic.Key + "/", StringComparison.Ordinal) ? next : Topics.Sum(topic, next);
        }

        return topic;
    }
}
