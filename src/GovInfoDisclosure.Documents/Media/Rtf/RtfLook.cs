using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.Rtf;

/// <summary>How text looks by the control words before it.</summary>
internal sealed class RtfLook
{
    private const int Full = 255;

    private readonly List<bool> _isWhite = [];
    private int _full;

    /// <summary>Reads a part of a colour.</summary>
    public void ReadColour(RtfToken token) => _full += token.Word is "red" or "green" or "blue" && token.Number == Full ? 1 : 0;

    public void EndColour()
    {
        _isWhite.Add(_full == 3);
        _full = 0;
    }

    /// <summary>A look with what a word changes.</summary>
    public RunLook With(RunLook look, RtfToken token)
    {
        bool isOn = token.Number != 0;
        return token.Word switch
        {
            "plain" => RunLook.Plain,
            "v" => look with { IsHidden = isOn },
            "strike" or "striked" => look with { IsStruck = isOn },
            "super" or "sub" => look with { IsScript = isOn },
            "nosupersub" => look with { IsScript = false },
            "up" or "dn" => look with { Position = token.Number ?? 6 },
            "fs" => look with { Size = token.Number },
            "cf" => look with { IsWhite = _isWhite.ElementAtOrDefault(token.Number ?? 0) },
            "highlight" or "chcbpat" or "cb" => look with
            {
                IsShaded = token.Number > 0
                && !_isWhite.ElementAtOrDefault(token.Number.Value)
            },
            _ => look,
        };
    }
}
