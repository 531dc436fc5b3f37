using System.Globalization;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Json;

/// <summary>Edits of single figures.</summary>
internal static class FigureEdits
{
    private const decimal FirstTooLarge = FormCell.MaxCount + 1m;

    /// <summary>Makes the edit. True if the text must be rejected for it; null if it is no edit of figures or changes nothing.</summary>
    public static bool? Apply(JsonEdit edit, FormCell cell, JsonPlace place)
    {
        bool isMoney = cell.Kind == CellKind.Money;
        (string Raw, bool MustReject)? change = edit switch
        {
            JsonEdit.FigureBlanked => ("null", false),
            JsonEdit.FigureNegative => ("-5", cell.Kind == CellKind.Count),
            JsonEdit.FigureNegativeZero => ("-0", !isMoney),
            JsonEdit.FigureFractional => ("1.5", !isMoney),
            JsonEdit.FigureExponent => ("1e3", !isMoney),
            JsonEdit.FigureOf23Digits => ("12345678901234567890123", !isMoney),
            JsonEdit.FigureTooLarge => (FirstTooLarge.ToString(CultureInfo.InvariantCulture), !isMoney),
            JsonEdit.FigureOutOfRange => ("1E400", true),
            JsonEdit.FigureAsText => ("\"12\"", true),
            JsonEdit.FigureLeadingZero => ("012", true),
            _ => null,
        };
        // What the cell held before is no edit.
        if (change is not { } edited || edited.Raw == place.Value.Raw)
            return null;
        place.Value.Raw = edited.Raw;
        return edited.MustReject;
    }
}
