using GovInfoDisclosure.Forms;
using GovInfoDisclosure.FsCheck.Randomness;

namespace GovInfoDisclosure.FsCheck.Figures;

/// <summary>Table three as it looks in published reports: natural persons ask, few outcomes are common, most rows are 0.</summary>
internal static class RequestFigures
{
    // How common an applicant or an outcome is, by its name in JSON; the rest is rare.
    private static readonly Dictionary<string, double> Commonness = new()
    {
        ["commercialEnterprises"] = 60,
        ["legalServiceInstitutions"] = 12,
        ["others"] = 6,
        ["publicWelfareOrganizations"] = 3,
        ["researchInstitutions"] = 1.5,
        ["granted"] = 400,
        ["partiallyGranted"] = 110,
        ["notHeld"] = 280,
        ["petition"] = 45,
        ["requiresCreation"] = 11,
        ["other"] = 100,
        ["supplementOverdue"] = 20,
        ["feeOverdue"] = 6,
        ["thirdPartyRights"] = 9,
        ["internalAffairs"] = 7,
        ["enforcementFile"] = 7,
        ["administrativeQuery"] = 6,
        ["duplicate"] = 10,
        ["processInformation"] = 4,
        ["excessive"] = 4,
        ["prohibitedByLaw"] = 4,
    };

    private const double Rare = 1;

    private const string NaturalPersons = "naturalPersons";

    public static void Fill(FigureSheet sheet, Random random, ScaleTraits traits, DisclosureReport? previous)
    {
        long newlyReceived = random.Magnitude(traits.Requests.From, traits.Requests.To);
        long[] news = Portions.Split(random, newlyReceived, ApplicantWeights(sheet, random));
        long[] olds = previous is null
            ? Portions.Split(random, CarriedShare(random, newlyReceived), ApplicantWeights(sheet, random))
            : [.. sheet.Anatomy.LeftOpenBy(previous)];
        double[] outcomeWeights = [.. sheet.Anatomy.Balances[0].Outcomes.Select(c => Weight(random, c.Row.JsonName))];
        double carried = random.Chance(15) ? 0.5 * random.NextDouble() : 0.06 * random.NextDouble();
        foreach ((Balance balance, long fresh, long old) in sheet.Anatomy.Balances.Zip(news, olds))
        {
            sheet[balance.NewlyReceived] = fresh;
            sheet[balance.CarriedOver] = old;
            Handle(sheet, random, balance, fresh + old, carried, outcomeWeights);
        }
    }

    private static void Handle(FigureSheet sheet, Random random, Balance balance, long received, double carried, double[] outcomeWeights)
    {
        long forward = Portions.Split(random, received, [carried, 1 - carried])[0];
        sheet[balance.CarriedForward] = forward;
        long[] outcomes = Portions.Split(random, received - forward, outcomeWeights);
        foreach ((FormCell cell, long count) in balance.Outcomes.Zip(outcomes))
            sheet[cell] = count;
    }

    private static double[] ApplicantWeights(FigureSheet sheet, Random random)
    {
        double organizations = 0.09 * random.NextDouble();
        string[] columns = [.. sheet.Anatomy.Balances.Select(b => b.NewlyReceived.Column.JsonName)];
        double sum = columns.Where(c => c != NaturalPersons).Sum(c => Commonness.GetValueOrDefault(c, Rare));
        return [.. columns.Select(c => c == NaturalPersons
            ? 1 - organizations
            : organizations * Commonness.GetValueOrDefault(c, Rare) / sum)];
    }

    // Agencies differ: what one sees often, another never does.
    private static double Weight(Random random, string outcome)
    {
        double weight = Commonness.GetValueOrDefault(outcome, Rare);
        return weight < 100 && random.Chance(25) ? 0.01 : weight * (0.3 + (1.4 * random.NextDouble()));
    }

    private static long CarriedShare(Random random, long newlyReceived) =>
        random.Chance(30) ? 0 : (long)Math.Round(newlyReceived * 0.05 * random.NextDouble());
}
