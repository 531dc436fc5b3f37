namespace GovInfoDisclosure.Narratives;

/// <summary>A topic as named in a clause.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Column">The column of its rows.</param>
internal sealed record NamedTopic(Topic Topic, string Column)
{
    /// <summary>The name of the fact where it is not that of the topic.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the sentence says that requests carried over are included.</summary>
    public bool WithCarriedOver(SentenceContext context) => Topic.Key == "new" && context.IncludesCarriedOver;
}
