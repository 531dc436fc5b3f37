using System.Text;

namespace GovInfoDisclosure.Documents.Media.Rtf;

/// <summary>The encodings of text by its fonts.</summary>
internal sealed class RtfFonts
{
    private readonly Dictionary<int, string> _encodings = [];
    private string _byDefault = "GB18030";
    private int _font;

    /// <summary>Reads a word of the table of fonts.</summary>
    public void Read(RtfToken token)
    {
        if (token.Word == "f")
            _font = token.Number ?? 0;
        else if (token.Word == "fcharset" && EncodingOf(token.Number ?? 0) is { } encoding)
            _encodings[_font] = encoding;
    }

    /// <summary>Reads the encoding of text whose font has none.</summary>
    public void SetDefault(int codePage) => _byDefault = codePage switch { 950 => "big5", 1252 => "windows-1252", _ => "GB18030" };

    public string Decode(byte[] bytes, int font) => CodePagesEncodingProvider.Instance.GetEncoding(
        _encodings.GetValueOrDefault(font, _byDefault))!.GetString(bytes);

    // Text in a font for western letters has the encoding of the file.
    private static string? EncodingOf(int set) => set switch
    {
        134 => "GB18030",
        136 => "big5",
        128 => "shift_jis",
        129 => "ks_c_5601-1987",
        _ => null,
    };
}
