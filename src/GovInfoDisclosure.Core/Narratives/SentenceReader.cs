namespace GovInfoDisclosure.Narratives;

/// <summary>Reads one passage sentence by sentence, clause by clause. What a clause does not say is taken from the clauses before it in the
/// sentence.</summary>
internal sealed class SentenceReader
{
    private readonly PlainText _text;
    private readonly NarrativePassage _passage;
    private readonly List<NarrativeFact> _facts;
    private readonly List<TextQuote> _others;
    private readonly List<Token> _tokens;
    private readonly DisclosureReport _report;
    private readonly FactMaker _maker;

    public SentenceReader(DisclosureReport report, DisclosureReport? previous, NarrativePassage passage, IReadOnlyList<string> names,
        List<NarrativeFact> facts, List<TextQuote> others)
    {
        (_report, _passage, _facts, _others) = (report, passage, facts, others);
        _text = new(passage.Text);
        string area = names.Count > 0 ? names[^1] : "";
        _tokens = Lexer.Read(_text, names, area.Length > 0 ? area[^1] : '\0');
        _maker = new(report, previous, passage.Pointer, _text);
    }

    public void Read()
    {
        for (int start = 0; start < _tokens.Count;)
        {
            int end = start;
            while (end < _tokens.Count && _tokens[end].Role != WordRole.Stop)
                end++;
            ReadSentence(start, end);
            start = end + 1;
        }
    }

    private void ReadSentence(int start, int end)
    {
        var context = new SentenceContext(_report.Year, _passage.IsOfRequests, _tokens.GetRange(start, end - start));
        int clause = start, segment = start;
        bool hasFigure = false;
        for (int i = start; i <= end; i++)
        {
            if (i < end && _tokens[i].Role == WordRole.Figure)
            {
                hasFigure = true;
                int after = EndOfObject(i + 1, end);
                ReadFigure(context, segment, i, after);
                segment = i = after;
                i--;
            }
            else if (i == end || _tokens[i].Role == WordRole.Comma)
            {
                if (!hasFigure && i > clause)
                    ReadClause(context, clause, i);
                clause = segment = i + 1;
                hasFigure = false;
            }
            else if (_tokens[i].Role == WordRole.OtherFigure)
            {
                _others.Add(_maker.Quote(_tokens[i].Start, _tokens[i].End));
            }
        }
    }

    // What follows a figure is its object (46件申请), unless the next figure comes before the clause ends (46件办结45件).
    private int EndOfObject(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens[i].IsSeparator)
                return i;
            if (_tokens[i].Role is WordRole.Figure or WordRole.OtherFigure)
                return start;
        }

        return end;
    }

    private Segment SegmentOf(int start, int end)
    {
        var segment = new Segment();
        for (int i = start; i < end; i++)
            segment.Add(_tokens[i], _text.Span);
        return segment;
    }

    private void ReadFigure(SentenceContext context, int start, int figure, int end)
    {
        Token token = _tokens[figure];
        Segment before = SegmentOf(start, figure), all = SegmentOf(figure + 1, end);
        foreach (Token t in before.Tokens)
            all.Add(t, _text.Span);
        context.Note(all);
        NarrativeFact? fact = context.IsBlocked ? null : _maker.Make(context, before, all, token);
        if (fact is null)
        {
            context.Misread(all);
            _others.Add(_maker.Quote(token.Start, token.End));
        }
        else
        {
            _facts.Add(fact);
        }
    }

    private void ReadClause(SentenceContext context, int start, int end)
    {
        Segment clause = SegmentOf(start, end);
        if (!clause.Has(WordRole.Not) && !clause.Has(WordRole.All))
        {
            context.NoteClause(clause);
            return;
        }

        context.Note(clause);
        if (!context.IsBlocked && _maker.MakeDenial(context, clause, _tokens[end - 1].End) is { } fact)
            _facts.Add(fact);
    }
}
