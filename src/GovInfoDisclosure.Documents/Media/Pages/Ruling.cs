namespace GovInfoDisclosure.Documents.Media.Pages;

/// <summary>A straight horizontal or vertical line: its place across its direction, and from where to where it reaches along
/// it.</summary>
internal readonly record struct Ruling(double At, double From, double To)
{
    /// <summary>Puts together what is one line to the eye: double lines, and lines drawn piece by piece.</summary>
    /// <param name="rules">The lines as drawn.</param>
    /// <param name="apart">How far side by side the pieces of one line may be.</param>
    /// <param name="gap">How far one piece may be from the next along the line.</param>
    public static List<Ruling> Merge(IEnumerable<Ruling> rules, double apart, double gap)
    {
        List<Ruling> merged = [];
        List<Ruling> near = [];
        foreach (Ruling rule in rules.OrderBy(r => r.At))
        {
            if (near.Count > 0 && rule.At - near[0].At > apart)
            {
                merged.AddRange(Join(near, gap));
                near.Clear();
            }

            near.Add(rule);
        }

        merged.AddRange(Join(near, gap));
        return merged;
    }

    private static IEnumerable<Ruling> Join(List<Ruling> near, double gap)
    {
        if (near.Count == 0)
            yield break;
        double at = (near[0].At + near[^1].At) / 2;
        Ruling? current = null;
        foreach (Ruling rule in near.OrderBy(r => r.From))
        {
            if (current is { } open && rule.From <= open.To + gap)
            {
                current = open with { To = Math.Max(open.To, rule.To) };
                continue;
            }

            if (current is { } done)
                yield return done;
            current = rule with { At = at };
        }

        yield return current!.Value;
    }
}
