using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;
using GovInfoDisclosure.Documents.Media.Word;

namespace GovInfoDisclosure.Documents.Media.Rtf;

/// <summary>Goes through an RTF file and makes a body of it.</summary>
internal sealed class RtfReader
{
    private const int MaxDepth = 1000;
    private const int MostBoxes = 20;
    private const int LongestNumber = 40;

    private readonly RtfScanner _scanner;
    private readonly PackageGuard _guard;
    private readonly Stack<RtfState> _around = [];
    private readonly Stack<(int Depth, BodyBuilder Body)> _boxes = [];
    private readonly RtfFonts _fonts = new();
    private readonly RtfLook _looks = new();
    private readonly RtfStructure _structure = new();
    private readonly List<byte> _bytes = [];
    private readonly StringBuilder _number = new();
    private BodyBuilder _body;
    private RtfState _state = new();
    private int _skipped;
    private bool _isMarked;

    public RtfReader(byte[] file, Work work)
    {
        (_scanner, _guard) = (new(file, work), new(work));
        _body = new(_guard);
    }

    public Body Read()
    {
        for (RtfToken token = _scanner.Next(); token.Kind != RtfKind.End; token = _scanner.Next())
        {
            if (token.Kind == RtfKind.Byte)
                Add((byte)token.Number!.Value);
            else
                Read(token);
        }

        Flush();
        return new(_body.Blocks());
    }

    private void Read(RtfToken token)
    {
        Flush();
        switch (token.Kind)
        {
            case RtfKind.GroupStart:
                if (_around.Count == MaxDepth)
                    throw new NotReadableException(new($"文件的组嵌套超过 {MaxDepth} 层的上限",
                        $"the groups of the file are nested deeper than the limit of {MaxDepth}"));
                _around.Push(_state);
                break;
            case RtfKind.GroupEnd:
                EndGroup();
                break;
            default:
                ReadWord(token);
                break;
        }

        _isMarked = token is { Kind: RtfKind.Word, Word: "*" };
    }

    private void EndGroup()
    {
        if (_boxes.TryPeek(out (int Depth, BodyBuilder Body) box) && box.Depth == _around.Count)
        {
            _boxes.Pop();
            var content = new TextBoxContent(_body.Blocks());
            _body = box.Body;
            _body.Append(content, RunLook.Plain);
        }

        if (_around.TryPop(out RtfState? around))
            _state = around;
    }

    private void ReadWord(RtfToken token)
    {
        if (token.Word == "bin")
            _scanner.Skip(token.Number ?? 0);
        RtfPurpose? purpose = RtfWords.PurposeOf(token.Word, _isMarked);
        if (purpose is { } changed && (_state.Purpose == RtfPurpose.Text || changed == RtfPurpose.Box))
            Enter(changed, token.Word);
        else if (_state.Purpose == RtfPurpose.Fonts)
            _fonts.Read(token);
        else if (_state.Purpose == RtfPurpose.Colours)
            _looks.ReadColour(token);
        else if (_state.Purpose != RtfPurpose.None)
            ReadText(token);
    }

    private void Enter(RtfPurpose purpose, string word)
    {
        if (word == "pict")
            _body.Append(new Drawing(), _state.Look);
        // Boxes within boxes would take the stack.
        if (purpose == RtfPurpose.Box && _boxes.Count < MostBoxes)
        {
            _boxes.Push((_around.Count, _body));
            (_body, purpose) = (new(_guard), RtfPurpose.Text);
        }

        _state = _state with { Purpose = purpose == RtfPurpose.Box ? RtfPurpose.None : purpose };
    }

    private void ReadText(RtfToken token)
    {
        if (RtfWords.LetterOf(token.Word) is { } letter)
        {
            Add(letter);
            return;
        }

        switch (token.Word)
        {
            case "u":
                if (token.Number is { } code)
                    Add(((char)(ushort)code).ToString());
                _skipped = _state.Substitutes;
                break;
            case "uc":
                _state = _state with { Substitutes = Math.Max(token.Number ?? 1, 0) };
                break;
            case "ansicpg":
                _fonts.SetDefault(token.Number ?? 0);
                break;
            case "f":
                _state = _state with { Font = token.Number ?? 0 };
                break;
            case "deleted":
                _state = _state with { IsDeleted = token.Number != 0 };
                break;
            case "tab":
                Append(new TabChar());
                break;
            case "line":
                Append(new Break());
                break;
            default:
                if (!_structure.Read(token, _body))
                    _state = _state with { Look = _looks.With(_state.Look, token), IsDeleted = _state.IsDeleted && token.Word != "plain" };
                break;
        }
    }

    private void Add(byte letter)
    {
        if (_skipped > 0)
            _skipped--;
        else if (_state.Purpose is RtfPurpose.Text or RtfPurpose.Number && !_state.IsDeleted)
            _bytes.Add(letter);
        else if (_state.Purpose == RtfPurpose.Colours && letter == ';')
            _looks.EndColour();
    }

    private void Add(string text)
    {
        if (_state.IsDeleted)
            return;
        if (_state.Purpose == RtfPurpose.Number && _number.Length < LongestNumber)
            _body.SetNumber(_number.Append(text).ToString().Trim());
        else if (_state.Purpose == RtfPurpose.Text)
            _body.Append(text, _state.Look);
    }

    private void Append(DocumentFormat.OpenXml.OpenXmlElement content)
    {
        if (_state is { Purpose: RtfPurpose.Text, IsDeleted: false })
            _body.Append(content, _state.Look);
    }

    // A letter may be in two bytes, of which the second one looks like another letter.
    private void Flush()
    {
        if (_bytes.Count == 0)
        {
            if (_state.Purpose != RtfPurpose.Number)
                _number.Clear();
            return;
        }

        string text = _fonts.Decode([.. _bytes], _state.Font);
        _bytes.Clear();
        Add(text);
    }
}
