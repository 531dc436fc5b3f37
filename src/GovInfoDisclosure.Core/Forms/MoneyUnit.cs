using System.Collections.Immutable;

namespace GovInfoDisclosure.Forms;

/// <summary>A unit that amounts of money are stated in.</summary>
public sealed class MoneyUnit
{
    private MoneyUnit(LocalizedText name, decimal inYuan, params ImmutableArray<string> spellings)
    {
        Name = name;
        InYuan = inYuan;
        Spellings = spellings;
    }

    /// <summary>元, the unit of 采购总金额 in edition 2019.</summary>
    public static MoneyUnit Yuan { get; } = new(new("元", "yuan"), 1, "元");

    /// <summary>万元, the unit of 本年收费金额 in edition 2021.</summary>
    public static MoneyUnit TenThousandYuan { get; } = new(new("万元", "× 10,000 yuan"), 10_000, "万元", "万");

    /// <summary>亿元; no column of the form has it, but documents state amounts in it.</summary>
    public static MoneyUnit HundredMillionYuan { get; } = new(new("亿元", "× 100,000,000 yuan"), 100_000_000, "亿元", "亿");

    /// <summary>The units from small to large.</summary>
    public static ImmutableArray<MoneyUnit> All { get; } = [Yuan, TenThousandYuan, HundredMillionYuan];

    /// <summary>The name as the form prints it, and what follows a figure in English.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many yuan one unit is: 1, 10,000 or 100,000,000.</summary>
    public decimal InYuan { get; }

    /// <summary>What documents write behind a figure in this unit, the official name first.</summary>
    public ImmutableArray<string> Spellings { get; }

    /// <summary>The unit with a spelling, or null if there is none.</summary>
    public static MoneyUnit? Find(string spelling) => All.FirstOrDefault(u => u.Spellings.Contains(spelling));

    /// <summary>The Chinese name.</summary>
    public override string ToString() => Name.Chinese;
}
