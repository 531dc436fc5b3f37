using System.Buffers;

namespace GovInfoDisclosure.Narratives;

/// <summary>Reads a text sentence by sentence, clause by clause.</summary>
internal sealed class NarrativeTextReader
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？!?;；\n\r");
    // A sentence without any of these states no figure and denies nothing.
    private static readonly SearchValues<char> Marks =
        SearchValues.Create("0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千未无没不均全都");

    // What is longer has no stops and is no prose.
    private const int LongestSentence = 2_000;

    private const string OfRequests = "申请";

    private readonly NarrativeText _source;
    private readonly FactCollector _facts;
    private readonly NarrativeScanner _scanner;
    private readonly TopicFinder _topics;
    private readonly bool _isGovernment;
    private readonly DenialReader _denials;
    private SentenceState _state = new();

    public NarrativeTextReader(DisclosureReport report, NarrativeText source, FactCollector facts)
    {
        _source = source;
        _facts = facts;
        _scanner = new(report);
        _topics = TopicFinder.For(report.Form);
        _denials = new(source.Quote, _topics, facts);
        _isGovernment = BodyNames.IsGovernment(report.Agency.Name);
    }

    public void Read()
    {
        bool isAboutRequests = _source.Heading.Contains(OfRequests, StringComparison.Ordinal);
        string text = _source.Text;
        for (int start = 0; start < text.Length;)
        {
            int end = text.AsSpan(start).IndexOfAny(Stops);
            end = end < 0 ? text.Length : start + end;
            if (end - start <= LongestSentence && text.AsSpan(start, end - start).ContainsAny(Marks))
            {
                _state = new() { IsAboutRequests = isAboutRequests };
                ReadSentence(_scanner.Scan(text, start, end));
            }

            start = end + 1;
        }
    }

    private void ReadSentence(List<Token> tokens)
    {
        for (int start = 0; start < tokens.Count;)
        {
            int end = tokens.FindIndex(start, t => t.Sense == Sense.Break);
            end = end < 0 ? tokens.Count : end;
            if (end > start)
                ReadClause(tokens[start..end]);
            start = end + 1;
        }
    }

    private void ReadClause(List<Token> clause)
    {
        bool namesYear = clause.Exists(t => t.Sense == Sense.ThisPeriod);
        if (!clause.Exists(t => t.Sense == Sense.Quantity))
        {
            foreach (Token token in clause)
                Take(token, namesYear);
            ReadWithoutFigure(clause);
            return;
        }

        int begin = 0;
        for (int i = 0; i < clause.Count; i++)
        {
            if (clause[i].Sense != Sense.Quantity)
            {
                Take(clause[i], namesYear);
                continue;
            }

            int next = clause.FindIndex(i + 1, t => t.Sense == Sense.Quantity);
            ReadFigure(clause[begin..i], clause[i], clause[(i + 1)..(next < 0 ? clause.Count : next)]);
            begin = i + 1;
        }

        if (begin < clause.Count)
            _denials.ReadAll(clause[begin..], _state);
    }

    // Whose figures, and of when: it holds until something else is said.
    private void Take(Token token, bool namesYear)
    {
        switch (token.Sense)
        {
            case Sense.ThisPeriod or Sense.OtherPeriod or Sense.Plan:
                _state.IsOtherPeriod = token.Sense != Sense.ThisPeriod;
                break;
            case Sense.Cumulative:
                _state.IsOtherPeriod |= !namesYear;
                break;
            case Sense.OwnBody:
                _state.IsOtherBody = false;
                break;
            case Sense.WholeArea:
                _state.IsOtherBody = !_isGovernment;
                break;
            case Sense.OtherBody:
                _state.IsOtherBody = true;
                break;
            case Sense.Unknown:
                _state.IsOtherBody |= BodyNames.MayEndWith(_source.Text[token.End - 1]);
                break;
        }
    }

    private void ReadFigure(List<Token> before, Token figure, List<Token> after)
    {
        Quantity quantity = figure.Quantity!;
        if (before.Exists(t => t.Sense == Sense.About) && quantity.Bound == FactBound.Exact)
            quantity = quantity with { Bound = FactBound.About };
        if (before.Exists(t => t.Sense == Sense.AtLeast) && quantity.Bound == FactBound.Exact)
            quantity = quantity.AsLeast();
        FindingQuote quote = _source.Quote(figure.Start, figure.End);
        if (_state.IsDoubtful(before))
        {
            _facts.LeaveAlone(quote);
            _state.Forget();
            return;
        }

        bool isChange = before.Exists(t => t.Sense is Sense.Increase or Sense.Decrease or Sense.Compare);
        if (isChange || quantity.IsShare)
            ReadRatio(before, quantity, quote, isChange);
        else if (TopicOf(before, after) is { } topic)
            Keep(topic, quantity, quote, before);
        else
            _facts.LeaveAlone(quote);
    }

    private void ReadRatio(List<Token> before, Quantity quantity, FindingQuote quote, bool isChange)
    {
        bool isIncrease = before.Exists(t => t.Sense == Sense.Increase), isDecrease = before.Exists(t => t.Sense == Sense.Decrease);
        // Behind 占 is what the figure is a share of.
        int share = before.FindIndex(t => t.Sense == Sense.Share);
        bool isOther = before.FindIndex(t => t.IsTopical) is >= 0 and var other && (share < 0 || other < share);
        if (_state.Last is not { } topic || isOther)
            _facts.LeaveAlone(quote);
        else if (isChange && isIncrease != isDecrease && before.Exists(t => t.Sense == Sense.Compare))
            _facts.AddChange(topic, isIncrease, quantity, quote);
        else if (!isChange && share >= 0 && !topic.Rows.IsEmpty)
            _facts.AddShare(topic, _topics.Totals.Readings, quantity, quote);
        else
            _facts.LeaveAlone(quote);
    }

    private FactTopic? TopicOf(List<Token> before, List<Token> after)
    {
        if (before.Exists(t => t.IsTopical))
        {
            bool needsMore = !before.Exists(t => t.Sense == Sense.Request) && after is [{ Sense: Sense.Request or Sense.Filler }, ..]
                && after.Exists(t => t.Sense == Sense.Request) && !_state.IsDoubtful(after);
            return _topics.Find(needsMore ? [.. before, .. after.Where(t => t.Sense == Sense.Request)] : before, _state.Context);
        }

        if (_state.Pending.Count > 0)
            return _topics.Find(_state.Pending, _state.Context);
        return after.Exists(t => t.IsTopical) && !_state.IsDoubtful(after) && !after.Exists(t => t.Sense is Sense.All or Sense.Negation)
            ? _topics.Find(after, _state.Context)
            : null;
    }

    private void Keep(FactTopic topic, Quantity quantity, FindingQuote quote, List<Token> before)
    {
        // Items of a list, of a power or of a service, are not what the form counts.
        if (topic.Readings[0].Length == 0 || quantity.Unit is "项" or "个" or "人次" or "个百分点")
        {
            _facts.LeaveAlone(quote);
            return;
        }

        _facts.Add(topic, quantity, quote);
        _state.Take(topic, [.. _state.Pending, .. before]);
    }

    private void ReadWithoutFigure(List<Token> clause)
    {
        if (_state.IsDoubtful(clause))
        {
            _state.Forget();
            return;
        }

        int negation = clause.FindIndex(t => t.Sense == Sense.Negation);
        if (negation >= 0)
        {
            _denials.Read(clause, negation, _state);
            return;
        }

        if (_denials.ReadAll(clause, _state))
            return;
        Token[] topical = [.. clause.Where(t => t.IsTopical)];
        if (topical.Length == 0)
            return;
        _state.Pending = [.. topical];
        if (_topics.Find(topical, _state.Context) is { } topic)
            _state.Take(topic, topical);
        else
            _state.Mention(topical);
        _state.Pending = [.. topical];
    }
}
