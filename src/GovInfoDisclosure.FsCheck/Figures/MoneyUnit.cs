using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>A unit of amounts of money, by its name on the form.</summary>
internal sealed record MoneyUnit(string Name, decimal Yuan)
{
    /// <summary>The largest fees in 万元 that any agency may report; the rules suspect a wrong unit above (GID203).</summary>
    public const decimal LargestFees = 20_000_000m;

    public static MoneyUnit One { get; } = new("元", 1);

    public static MoneyUnit TenThousandYuan { get; } = new("万元", 10_000);

    /// <summary>The other one of the two units.</summary>
    public MoneyUnit Other => this == One ? TenThousandYuan : One;

    /// <summary>The unit of a cell; null if it does not hold money.</summary>
    public static MoneyUnit? Of(FormCell cell) => cell.Unit switch
    {
        "元" => One,
        "万元" => TenThousandYuan,
        _ => null,
    };

    /// <summary>An amount of this unit in the other one.</summary>
    public decimal InOther(decimal amount) => Yuan > Other.Yuan ? amount * (Yuan / Other.Yuan) : amount / (Other.Yuan / Yuan);
}
