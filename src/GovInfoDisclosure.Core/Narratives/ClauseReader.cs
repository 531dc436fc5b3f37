namespace GovInfoDisclosure.Narratives;

/// <summary>Reads a clause: what it counts, and what it leaves to the clauses behind it.</summary>
internal sealed class ClauseReader
{
    private readonly NarrativeText _source;
    private readonly FactCollector _facts;
    private readonly TopicFinder _topics;
    private readonly FigureReader _figures;
    private readonly DenialReader _denials;
    private readonly bool _isGovernment;

    public ClauseReader(DisclosureReport report, NarrativeText source, FactCollector facts)
    {
        _source = source;
        _facts = facts;
        _topics = TopicFinder.For(report.Form);
        _figures = new(source.Quote, _topics, facts);
        _denials = new(source.Quote, _topics, facts);
        _isGovernment = BodyNames.IsGovernment(report.Agency.Name);
    }

    public void Read(List<Token> clause, SentenceState state)
    {
        bool namesYear = clause.Exists(t => t.Sense == Sense.ThisPeriod);
        if (!clause.Exists(t => t.Sense == Sense.Quantity))
        {
            foreach (Token token in clause)
                Take(token, namesYear, state);
            ReadWithoutFigure(clause, state);
            return;
        }

        int begin = ReadList(clause, namesYear, state);
        for (int i = begin; i < clause.Count; i++)
        {
            if (clause[i].Sense != Sense.Quantity)
            {
                Take(clause[i], namesYear, state);
                continue;
            }

            int next = clause.FindIndex(i + 1, t => t.Sense == Sense.Quantity);
            List<Token> before = clause[begin..i];
            bool isBehind = _figures.Read(before, clause[i], clause[(i + 1)..(next < 0 ? clause.Count : next)], state);
            // 较上年的40件增长15%: what the year before had is followed by the change.
            if (!RatioReader.OnlyCompares(before))
                begin = isBehind && next > 0 ? Math.Max(i + 1, clause.FindIndex(i, next - i, t => t.Sense == Sense.And)) : i + 1;
        }

        if (begin < clause.Count)
            _denials.ReadAll(clause[begin..], state);
    }

    // 行政复议、行政诉讼分别为14件、9件: figures in the order of their names. How much of the clause it takes; nothing if it is no such list.
    private int ReadList(List<Token> clause, bool namesYear, SentenceState state)
    {
        int at = clause.FindIndex(t => t.Sense == Sense.Respectively);
        int end = clause.FindLastIndex(t => t.Sense == Sense.Quantity) + 1;
        if (at < 0 || clause[..at].Exists(t => t.Sense == Sense.Quantity) || NamesEach(clause[at..end]))
            return 0;
        List<List<Token>> names = [[]];
        foreach (Token token in clause[..at])
        {
            Take(token, namesYear, state);
            if (token.Sense == Sense.And)
                names.Add([]);
            else
                names[^1].Add(token);
        }

        List<Token> figures = clause.FindAll(t => t.Sense == Sense.Quantity);
        for (int i = 0; i < figures.Count; i++)
        {
            if (names.Count == figures.Count && !clause[at..end].Exists(t => t.IsTopical))
                _figures.Read(names[i], figures[i], [], state);
            else
                _facts.LeaveAlone(_source.Quote(figures[i].Start, figures[i].End));
        }

        return end;
    }

    // 分别为自然人38件、法人8件
    private static bool NamesEach(List<Token> list)
    {
        bool isNamed = false;
        foreach (Token token in list)
        {
            if (token.Sense == Sense.Quantity && !isNamed)
                return false;
            isNamed = token.Sense != Sense.Quantity && (isNamed || token.IsTopical);
        }

        return true;
    }

    // Whose figures, and of when: it holds until something else is said.
    private void Take(Token token, bool namesYear, SentenceState state)
    {
        switch (token.Sense)
        {
            case Sense.ThisPeriod or Sense.OtherPeriod or Sense.Plan:
                state.IsOtherPeriod = token.Sense != Sense.ThisPeriod;
                break;
            case Sense.Cumulative:
                state.IsOtherPeriod |= !namesYear;
                break;
            case Sense.Among:
                state.BeginParts();
                break;
            case Sense.OwnBody:
                state.IsOtherBody = false;
                break;
            case Sense.WholeArea:
                state.IsOtherBody = !_isGovernment;
                break;
            case Sense.OtherBody:
                state.IsOtherBody = true;
                break;
            case Sense.Unknown:
                state.IsOtherBody |= BodyNames.MayEndWith(_source.Text[token.End - 1]);
                break;
        }
    }

    private void ReadWithoutFigure(List<Token> clause, SentenceState state)
    {
        if (state.IsDoubtful(clause))
        {
            state.Forget();
            return;
        }

        int negation = clause.FindIndex(t => t.Sense == Sense.Negation);
        if (negation >= 0)
        {
            _denials.Read(clause, negation, state);
            return;
        }

        if (_denials.ReadAll(clause, state))
            return;
        Token[] topical = [.. clause.Where(t => t.IsTopical)];
        if (topical.Length == 0)
            return;
        state.Pending = [.. topical];
        if (_topics.Find(topical, state.Context) is { } topic)
            state.Take(topic, topical);
        else
            state.Mention(topical);
        state.Pending = [.. topical];
    }
}
