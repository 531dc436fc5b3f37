namespace GovInfoDisclosure.Narratives;

/// <summary>What the clauses of a sentence so far say about those after them.</summary>
internal sealed class SentenceContext
{
    private readonly int? _year;
    private bool _isOfOthers;
    private bool _isOtherTopic;

    public SentenceContext(int? year, bool isOfRequests, List<Token> sentence)
    {
        _year = year;
        IsOfRequests = isOfRequests;
        foreach (Token token in sentence)
        {
            IncludesCarriedOver |= token.Role == WordRole.Carry;
            IsAboutDisclosure |= token.Role is WordRole.Disclosure or WordRole.Request;
            HasAmendments |= token.Role == WordRole.Amended;
        }

        IsAboutDisclosure |= isOfRequests;
    }

    /// <summary>Whether the passage is about requests.</summary>
    public bool IsOfRequests { get; }

    /// <summary>Whether the sentence or its passage is about the disclosure of information.</summary>
    public bool IsAboutDisclosure { get; }

    /// <summary>Whether the sentence has documents that were amended, reviewed or the like.</summary>
    public bool HasAmendments { get; }

    /// <summary>Whether the sentence has requests that were carried over, so that those received may include them.</summary>
    public bool IncludesCarriedOver { get; }

    /// <summary>Whether requests were named in the sentence.</summary>
    public bool HasRequests { get; private set; }

    /// <summary>The kind of documents named last.</summary>
    public Topic? Documents { get; private set; }

    /// <summary>Whether the sentence has the verb of decisions.</summary>
    public bool Decides { get; private set; }

    /// <summary>The block of table four named last.</summary>
    public Topic? Cases { get; private set; }

    /// <summary>The requests that came in, as named last.</summary>
    public Topic? Received { get; private set; }

    /// <summary>The topic and column of the last fact.</summary>
    public (Topic Topic, string Column)? Last { get; private set; }

    /// <summary>Whether figures are about other bodies, years or things.</summary>
    public bool IsBlocked => _isOfOthers || _isOtherTopic;

    /// <summary>Takes what the words around a figure say.</summary>
    public void Note(Segment segment)
    {
        NoteScope(segment);
        if (segment.Has(WordRole.OtherTopic))
            _isOtherTopic = true;
        else if (segment.Has(WordRole.Request) || segment.Has(WordRole.Block) || segment.Has(WordRole.Documents)
            || segment.Has(WordRole.Decisions) || segment.Has(WordRole.Fees) || segment.Has(WordRole.Carry)
            || segment.Rows.Exists(r => r.Key.Contains('/', StringComparison.Ordinal) || r.Key is "granted" or "denied" or "unableToProvide"))
            _isOtherTopic = false;
        NoteNames(segment);
    }

    /// <summary>Takes what a clause without figures says: its means (通过网站) are no object of the next.</summary>
    public void NoteClause(Segment clause)
    {
        NoteScope(clause);
        if (!clause.Has(WordRole.OtherTopic))
            NoteNames(clause);
    }

    /// <summary>Takes the topic of a fact.</summary>
    public void NoteFact(Topic topic, string column)
    {
        Last = (topic, column);
        if (topic.Kind == TopicKind.Received && column == "total")
            Received = topic;
    }

    /// <summary>A figure of which the meaning is not known: what follows is not about the topic before it.</summary>
    public void Misread(Segment segment)
    {
        Last = null;
        if (segment.IsUnclear && !segment.Has(WordRole.Share))
            _isOtherTopic = true;
    }

    /// <summary>Which year requests are carried from or to.</summary>
    public bool IsLastYear(Segment segment) => segment.Has(WordRole.LastYear) || HasYear(segment, -1);

    /// <inheritdoc cref="IsLastYear"/>
    public bool IsNextYear(Segment segment) => segment.Has(WordRole.NextYear) || HasYear(segment, 1);

    private bool HasYear(Segment segment, int difference) =>
        segment.Tokens.Any(t => t.Role == WordRole.Year && _year is { } year && t.Figure.Value == year + difference);

    private void NoteScope(Segment segment)
    {
        bool hasOwnYear = segment.Has(WordRole.ThisYear) || HasYear(segment, 0);
        bool isCarried = segment.Has(WordRole.Carry) || segment.Rows.Exists(r => r.Key == "carriedForward");
        bool isOtherYear = segment.Tokens.Any(t => t.Role == WordRole.Year && t.Figure.Value != _year)
            || segment.Has(WordRole.LastYear) || segment.Has(WordRole.NextYear);
        if (segment.Has(WordRole.OtherScope) || (isOtherYear && !isCarried && !segment.Has(WordRole.Compare))
            || (segment.Has(WordRole.Cumulative) && (!hasOwnYear || segment.Has(WordRole.Until))))
            _isOfOthers = true;
        else if (segment.Has(WordRole.Self) || hasOwnYear)
            _isOfOthers = false;
    }

    private void NoteNames(Segment segment)
    {
        HasRequests |= segment.Has(WordRole.Request);
        Decides |= segment.Has(WordRole.Decide);
        if (segment.Find(WordRole.Documents) is { } documents)
            Documents = Topics.Of(documents.Key);
        if (segment.Find(WordRole.Block) is { } block)
            Cases = segment.Count(WordRole.Block) == 1 ? Topics.Of(block.Key) : null;
        if (segment.Rows.Find(r => r.Key is "new" or "received" or "handled") is { Key.Length: > 0 } received && !segment.Has(WordRole.Carry))
            Received = Topics.Of(received.Key);
    }
}
