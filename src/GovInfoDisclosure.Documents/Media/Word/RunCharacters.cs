using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>The characters that the parts of a run print.</summary>
internal static class RunCharacters
{
    public static string Of(OpenXmlElement element) => element switch
    {
        Text or DocumentFormat.OpenXml.Math.Text => element.InnerText,
        TabChar or PositionalTab => "\t",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        SymbolChar symbol => Of(symbol),
        _ => "",
    };

    // Fonts of symbols have their signs in a private range; that of Greek letters and mathematics has digits and marks where ASCII has
    // them.
    private static string Of(SymbolChar symbol)
    {
        if (!ushort.TryParse(symbol.Char?.InnerText, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
            || code < ' ' || char.IsSurrogate((char)code))
            return "\uFFFD";
        bool ascii = code is > 0xF020 and < 0xF040 && symbol.Font?.InnerText == "Symbol";
        return ((char)(ascii ? code - 0xF000 : code)).ToString();
    }
}
