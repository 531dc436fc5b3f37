using System.Collections.Immutable;

namespace GovInfoDisclosure.Narratives;

/// <summary>What the clauses of a sentence leave to those that follow.</summary>
internal sealed class SentenceState
{
    private ImmutableArray<string> _rows = [];
    private ImmutableArray<FactTopic> _counted = [];
    private string? _case, _document, _stock;

    public bool IsAboutRequests { get; set; }

    public bool IsOtherPeriod { get; set; }

    public bool IsOtherBody { get; set; }

    /// <summary>The topical words of a clause without a figure, whose figure may follow.</summary>
    public IReadOnlyList<Token> Pending { get; set; } = [];

    /// <summary>Whether the last figure was compared with the year before, so that 增长 alone goes on with it.</summary>
    public bool IsCompared { get; set; }

    /// <summary>Whether something in the sentence was not understood.</summary>
    public bool IsUnclear { get; private set; }

    /// <summary>What the last figure was about.</summary>
    public FactTopic? Last { get; private set; }

    public TopicContext Context => new(IsAboutRequests, _rows, _case, _document, _stock);

    /// <summary>The state at the beginning of the next sentence; behind ； the same documents and cases may go on.</summary>
    public SentenceState Next(bool isAboutRequests, bool goesOn) => goesOn && !IsUnclear && !IsOtherBody && !IsOtherPeriod
        ? new() { IsAboutRequests = isAboutRequests, _case = _case, _document = _document }
        : new() { IsAboutRequests = isAboutRequests };

    /// <summary>The state as it is now.</summary>
    public SentenceState Copy() => (SentenceState)MemberwiseClone();

    /// <summary>A fact, or a topic without a figure, was read.</summary>
    public void Take(FactTopic topic, IReadOnlyList<Token> words)
    {
        Last = topic;
        Pending = [];
        IsCompared = false;
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
        _stock = words.LastOrDefault(w => w.Sense == Sense.Stock) is { Name.Length: > 0 } stock ? stock.Name : _stock;
    }

    /// <summary>A figure was read that a sum may follow.</summary>
    public void Count(FactTopic topic)
    {
        _counted = _counted is [.., var last] && last.AddsUpWith(topic) ? _counted.Add(topic) : [topic];
        // Of cases of both kinds, results alone may be of either or of both.
        if (_counted.Length > 1)
            _case = null;
    }

    /// <summary>All that was counted together; null if it was one thing, or things that do not add up.</summary>
    public FactTopic? Sum() => _counted.Length < 2 ? null
        : new(string.Join('+', _counted.Select(t => t.Name)),
            [.. Enumerable.Range(0, _counted.Max(t => t.Readings.Length))
                .Select(i => _counted.SelectMany(t => t.Readings[Math.Min(i, t.Readings.Length - 1)]).ToArray())]);

    /// <summary>其中: what follows are parts of the last figure, and if that was not understood, neither are they.</summary>
    public void BeginParts()
    {
        _counted = [];
        IsOtherBody |= IsUnclear && Last is null;
    }

    /// <summary>Words that are not understood may have named something else: nothing before decides what follows.</summary>
    public void Forget()
    {
        IsUnclear = true;
        Last = null;
        Pending = [];
        IsCompared = false;
        _rows = [];
        _counted = [];
        (_case, _document, _stock) = (null, null, null);
        IsAboutRequests = false;
    }

    /// <summary>Whether words make it doubtful that their figures are those of the form.</summary>
    public bool IsDoubtful(List<Token> words) => IsOtherBody || IsOtherPeriod || words.Exists(t =>
        t.Sense is Sense.Unknown or Sense.Veto or Sense.OtherPeriod or Sense.Plan or Sense.OtherBody or Sense.Carry);
}
