using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>Amounts of money and the two units of the form that are mistaken for each other, 元 and 万元.</summary>
internal static class Amounts
{
    /// <summary>The largest fees in 万元 that any agency may report; the rules suspect a wrong unit above (GID203).</summary>
    public const decimal LargestFees = 20_000_000m;

    /// <summary>The largest fees in 万元 that the government of a city may report.</summary>
    public const decimal LargestFeesOfCities = 2_000_000m;

    public static MoneyUnit Other(MoneyUnit unit) => unit == MoneyUnit.Yuan ? MoneyUnit.TenThousandYuan : MoneyUnit.Yuan;

    /// <summary>An amount in the other one of the two units; a division, where it is one, is exact.</summary>
    public static decimal InOther(MoneyUnit unit, decimal amount)
    {
        MoneyUnit other = Other(unit);
        return unit.InYuan > other.InYuan ? amount * (unit.InYuan / other.InYuan) : amount / (other.InYuan / unit.InYuan);
    }
}
