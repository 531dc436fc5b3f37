using System.Collections.Immutable;

namespace GovInfoDisclosure.Narratives;

/// <summary>What the clauses of a sentence leave to those that follow.</summary>
internal sealed class SentenceState
{
    private ImmutableArray<string> _rows = [];
    private string? _case, _document;

    public bool IsAboutRequests { get; set; }

    public bool IsOtherPeriod { get; set; }

    public bool IsOtherBody { get; set; }

    /// <summary>The topical words of a clause without a figure, whose figure may follow.</summary>
    public IReadOnlyList<Token> Pending { get; set; } = [];

    /// <summary>What the last figure was about.</summary>
    public FactTopic? Last { get; private set; }

    public TopicContext Context => new(IsAboutRequests, _rows, _case, _document);

    /// <summary>A fact, or a topic without a figure, was read.</summary>
    public void Take(FactTopic topic, IReadOnlyList<Token> words)
    {
        Last = topic;
        Pending = [];
        IsAboutRequests |= !topic.Rows.IsEmpty;
        if (!topic.Rows.IsEmpty && !words.Any(w => w.Sense == Sense.Applicant))
            _rows = topic.Rows;
        Mention(words);
    }

    /// <summary>Words that name cases, documents or requests for what follows.</summary>
    public void Mention(IReadOnlyList<Token> words)
    {
        IsAboutRequests |= words.Any(w => w.Sense == Sense.Request);
        _case = words.LastOrDefault(w => w.Sense == Sense.Case) is { Name.Length: > 0 } found ? found.Name : _case;
        _document = words.LastOrDefault(w => w.Sense == Sense.Document) is { Name.Length: > 0 } document ? document.Name : _document;
    }

    /// <summary>Words that are not understood may have named something else: nothing before decides what follows.</summary>
    public void Forget()
    {
        Last = null;
        Pending = [];
        _rows = [];
        (_case, _document) = (null, null);
        IsAboutRequests = false;
    }

    /// <summary>Whether words make it doubtful that their figures are those of the form.</summary>
    public bool IsDoubtful(List<Token> words) => IsOtherBody || IsOtherPeriod || words.Exists(t =>
        t.Sense is Sense.Unknown or Sense.Veto or Sense.OtherPeriod or Sense.Plan or Sense.OtherBody or Sense.Carry);
}
