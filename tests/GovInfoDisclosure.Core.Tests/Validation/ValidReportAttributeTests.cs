using System.ComponentModel.DataAnnotations;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Tests.Validation;

public class ValidReportAttributeTests
{
    private static readonly DisclosureReport Zero = Reports.Zero(FormEdition.Edition2021);

    private static readonly DisclosureReport Blank = Zero with
    {
        ProactiveDisclosure = default,
        Requests = default,
        ReviewAndLitigation = default,
    };

    [Fact]
    public void Reports_without_errors_and_missing_ones_are_valid()
    {
        Assert.Empty(Results(new Submission(Zero)));
        Assert.Empty(Results(new Submission(null)));
        Assert.Empty(Results(new Submission(Blank)));
    }

    [Fact]
    public void The_message_has_rule_place_and_words_of_the_errors()
    {
        DisclosureReport report = Zero.Set("/reviewAndLitigation/reconsideration/total", 4);
        ValidationResult result = Assert.Single(Results(new Submission(report)));

        Finding error = report.Findings().Single(f => f.Severity == FindingSeverity.Error);
        Assert.Equal($"GID401 {error.Pointer}: {error.Message(Language.English)}", result.ErrorMessage);
        Assert.Equal(["Report"], result.MemberNames);
    }

    // The last total breaks two relations.
    [Theory]
    [InlineData(Language.Chinese, 3, "")]
    [InlineData(Language.Chinese, 4, " 另有 2 处错误。")]
    [InlineData(Language.English, 4, " Further errors: 2.")]
    public void The_message_has_three_errors_and_the_number_of_further_ones(Language language, int errors, string end)
    {
        string[] totals = [.. Zero.Form.Relations.Where(r => r.Rule == Rules.CaseTotal).Select(r => r.Subject.Pointer)];
        DisclosureReport report = totals.Append("/requests/carriedForward/total").Take(errors).Aggregate(Zero, (r, p) => r.Set(p, 4));
        Finding[] found = [.. report.Findings().Where(f => f.Severity == FindingSeverity.Error)];

        string message = new ValidReportAttribute { Language = language }.GetValidationResult(report, new(report))!.ErrorMessage!;

        string listed = string.Join(' ', found.Take(3).Select(f => $"{f.Rule.Id} {f.Pointer}: {f.Message(language)}"));
        Assert.Equal(listed + end, message);
    }

    [Fact]
    public void A_message_of_the_user_replaces_ours()
    {
        var attribute = new ValidReportAttribute { ErrorMessage = "{0} is in disorder" };
        DisclosureReport report = Zero.Set("/reviewAndLitigation/reconsideration/total", 4);

        Assert.Equal("DisclosureReport is in disorder", attribute.GetValidationResult(report, new(report))!.ErrorMessage);
        Assert.False(attribute.IsValid(report));
        Assert.True(attribute.IsValid(Zero));
    }

    [Fact]
    public void On_a_member_of_another_type_it_is_an_error_of_the_programmer() =>
        Assert.Throws<InvalidOperationException>(() => new ValidReportAttribute().IsValid("a report"));

    private static List<ValidationResult> Results(Submission submission)
    {
        List<ValidationResult> results = [];
        Validator.TryValidateObject(submission, new(submission), results, validateAllProperties: true);
        return results;
    }

    private sealed record Submission([property: ValidReport] DisclosureReport? Report);
}
