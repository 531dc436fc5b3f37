namespace GovInfoDisclosure.Narratives;

/// <summary>The words around one figure, or of one clause without figures, by what they do.</summary>
internal sealed class Segment
{
    // Endings of the names of bodies: one of them in an unknown word makes the figure another body's.
    private const string BodyEndings = "局委镇乡厅院校所站办区县市省村州旗部司";

    // A few unknown characters do not matter: an adverb, a name of a form.
    private const int Tolerance = 3;

    private readonly List<Token> _tokens = [];
    private int _unknown;
    private bool _isOfBody;

    public List<Token> Rows { get; } = [];

    public IReadOnlyList<Token> Tokens => _tokens;

    public bool IsUnclear => _isOfBody || _unknown > Tolerance;

    public void Add(Token token, ReadOnlySpan<char> text)
    {
        _tokens.Add(token);
        if (token.Role == WordRole.Row)
            Rows.Add(token);
        if (token.Role != WordRole.Unknown)
            return;
        _unknown++;
        _isOfBody |= BodyEndings.Contains(text[token.Start]);
    }

    public bool Has(WordRole role)
    {
        foreach (Token token in _tokens)
        {
            if (token.Role == role)
                return true;
        }

        return false;
    }

    public Token? Find(WordRole role)
    {
        foreach (Token token in _tokens)
        {
            if (token.Role == role)
                return token;
        }

        return null;
    }

    public int Count(WordRole role) => _tokens.Count(t => t.Role == role);
}
