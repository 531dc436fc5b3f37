namespace GovInfoDisclosure.Narratives;

/// <summary>A text without spaces and with half-width digits, which knows where each character is in the original.</summary>
internal sealed class PlainText
{
    /// <summary>Stands where a space divides two digits: whether they are one number is not known.</summary>
    public const char Tear = '\u0001';

    private const int ToHalfWidth = 'Ａ' - 'A';

    private readonly char[] _chars;
    private readonly int[] _places;
    private int _length;

    public PlainText(string original)
    {
        Original = original;
        _chars = new char[original.Length];
        _places = new int[original.Length];
        bool spaced = false;
        for (int i = 0; i < original.Length; i++)
        {
            char c = HalfWidth(original[i]);
            if (c != '\n' && char.IsWhiteSpace(c))
            {
                spaced = true;
                continue;
            }

            if (spaced && _length > 0 && char.IsAsciiDigit(c) && char.IsAsciiDigit(_chars[_length - 1]))
                Add(Tear, i - 1);
            Add(c, i);
            spaced = false;
        }
    }

    public string Original { get; }

    public ReadOnlySpan<char> Span => _chars.AsSpan(0, _length);

    /// <summary>The place in the original of a character.</summary>
    public int PlaceOf(int index) => _places[index];

    /// <summary>The place in the original behind the character before an index.</summary>
    public int EndOf(int index) => _places[index - 1] + 1;

    private static char HalfWidth(char c) => c is (>= '０' and <= '９') or '％' or '．' ? (char)(c - ToHalfWidth) : c == '\r' ? '\n' : c;

    private void Add(char c, int place)
    {
        _chars[_length] = c;
        _places[_length++] = place;
    }
}
