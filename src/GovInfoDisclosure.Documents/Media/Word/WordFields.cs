using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoDisclosure.Documents.Media.Packages;

namespace GovInfoDisclosure.Documents.Media.Word;

/// <summary>The fields that a text is in: they reach over runs and paragraphs and may be nested.</summary>
internal sealed class WordFields
{
    // A code begins with its kind.
    private const int LongestBeginning = 20;

    private static readonly LocalizedText NotCalculated = new(
        "公式域未更新；请用 Word 打开，全选后按 F9，保存后再读取",
        "the formula field has no result; open the file in Word, update all fields (F9), save it and read it again");

    private readonly Stack<Field> _fields = [];
    private int _codes;

    /// <summary>Whether the text is the code of a field, which is not printed.</summary>
    public bool AtCode => _codes > 0;

    /// <summary>Reads a mark at which a field begins, its result begins, or it ends.</summary>
    public void Read(FieldChar mark, RunText text, RunLook look)
    {
        string? type = mark.FieldCharType?.InnerText;
        if (type == "begin")
        {
            _codes++;
            _fields.Push(new(mark.FormFieldData) { AtCode = true });
            return;
        }

        if (!_fields.TryPop(out Field? field))
            return;
        if (field.AtCode)
            _codes--;
        if (type == "separate")
            _fields.Push(field with { AtCode = false, Result = text.Count });
        else if (!AtCode)
            End(field, text, look);
    }

    /// <summary>Reads a part of the code of the innermost field.</summary>
    public void ReadCode(string code)
    {
        if (_fields.TryPeek(out Field? field) && field.Code.Length < LongestBeginning)
            field.Code.Append(code);
    }

    /// <summary>Ends a field without marks.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="text">The text that it is in.</param>
    /// <param name="before">How many pieces the text had before its result.</param>
    public void EndSimple(string? code, RunText text, int before)
    {
        if (!AtCode && IsFormula(code) && text.Count <= before)
            text.Failure ??= NotCalculated;
    }

    private static void End(Field field, RunText text, RunLook look)
    {
        if (IsFormula(field.Code.ToString()))
        {
            if (field.Result is null || text.Count <= field.Result)
                text.Failure ??= NotCalculated;
        }
        else if (field is { Result: null, Form: { } form } && look.IsHidden != true)
        {
            text.Append(FormText(form), look, onColour: true);
        }
    }

    private static bool IsFormula(string? code) => code?.TrimStart().StartsWith('=') ?? false;

    // What is chosen in a list or ticked is no result of the field but part of its data.
    private static string FormText(FormFieldData form)
    {
        if (form.GetFirstChild<CheckBox>() is { } box)
            return (box.GetFirstChild<Checked>() ?? (OnOffType?)box.GetFirstChild<DefaultCheckBoxFormFieldState>()) is { } state
                && (state.Val is null || state.Val.IsOn()) ? "☑" : "☐";
        if (form.GetFirstChild<DropDownListFormField>() is not { } list)
            return "";
        int chosen = list.GetFirstChild<DropDownListSelection>()?.Val.ToInt()
            ?? list.GetFirstChild<DefaultDropDownListItemIndex>()?.Val.ToInt() ?? 0;
        return list.Elements<ListEntryFormField>().ElementAtOrDefault(Math.Max(chosen, 0))?.Val?.InnerText ?? "";
    }

    /// <param name="Form">What a form field holds.</param>
    private sealed record Field(FormFieldData? Form)
    {
        public bool AtCode { get; init; }

        /// <summary>How many pieces the text had when the result began; null if there is none.</summary>
        public int? Result { get; init; }

        public StringBuilder Code { get; } = new();
    }
}
