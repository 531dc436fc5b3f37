using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Forms;

/// <summary>What a cell of the form may hold.</summary>
[JsonConverter(typeof(EnumWordJsonConverter<CellKind>))]
public enum CellKind
{
    /// <summary>A number of items, documents or cases: an integer from 0 to <see cref="FormCell.MaxCount"/>.</summary>
    Count,

    /// <summary>
    /// A change against last year (本年增/减): an integer from −<see cref="FormCell.MaxCount"/> to <see cref="FormCell.MaxCount"/>.
    /// </summary>
    SignedCount,

    /// <summary>An amount of money as a decimal number, in the unit of the column.</summary>
    Money,
}
