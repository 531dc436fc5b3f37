using System.Diagnostics.CodeAnalysis;

namespace GovInfoDisclosure;

/// <summary>
/// A property as FsCheck runs it, with length and seed of <see cref="TestRun"/>. It stands nearer to the tests of the project than
/// FsCheck's own attribute of that name, so that no property escapes it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Usage", "xUnit3003", Justification = "The attribute of FsCheck takes no source location.")]
internal sealed class PropertyAttribute : global::FsCheck.Xunit.PropertyAttribute
{
    private const int UsualCases = 100;

    // FsCheck wants an odd number beside the seed; this one, 2^64 divided by the golden ratio, spreads even seeds as small as 0 and 1.
    private const ulong Stride = 0x9E37_79B9_7F4A_7C15;

    public PropertyAttribute()
    {
        MaxTest = UsualCases;
        Replay = $"{TestRun.Seed},{Stride}";
    }

    /// <summary>The number of cases in a usual run.</summary>
    public new int MaxTest
    {
        get;
        set
        {
            field = value;
            base.MaxTest = Math.Max(1, value * TestRun.Factor);
        }
    }
}
