using FluentValidation;
using FluentValidation.Results;
using GovInfoDisclosure.Validation;
using Readme;

namespace GovInfoDisclosure.FluentValidation.Tests;

public class DisclosureReportRulesTests
{
    private const string Total = "/reviewAndLitigation/reconsideration/total";

    [Fact]
    public void The_code_of_the_page_is_the_one_that_is_compiled_here() => Assert.Equal(
        ReadmeCode.Of("tests/GovInfoDisclosure.FluentValidation.Tests/ReadmeSample.cs"),
        ReadmeCode.Blocks("src/GovInfoDisclosure.FluentValidation/README.md", "csharp").Single());

    [Fact]
    public void A_report_without_errors_passes_whatever_is_blank() => Assert.True(Validate(new SubmissionValidator(), 3).IsValid);

    [Fact]
    public void An_error_is_a_failure_at_the_path_of_the_property_and_the_cell()
    {
        ValidationFailure failure = Assert.Single(Validate(new SubmissionValidator(), 4).Errors);

        var finding = Assert.IsType<Finding>(failure.CustomState);
        Assert.Equal("Report" + Total, failure.PropertyName);
        Assert.Equal("GID401", failure.ErrorCode);
        Assert.Equal(Severity.Error, failure.Severity);
        Assert.Equal("4", failure.AttemptedValue.ToString());
        Assert.Equal(finding.Message(Language.English), failure.ErrorMessage);
        Assert.Equal(Total, finding.Pointer);
    }

    [Fact]
    public void The_path_leads_through_lists()
    {
        var list = new InlineValidator<Submission[]>();
        list.RuleForEach(x => x).SetValidator(new SubmissionValidator());

        ValidationResult result = list.Validate([new(Report(3)), new(Report(4))]);

        Assert.Equal("x[1].Report" + Total, Assert.Single(result.Errors).PropertyName);
    }

    [Fact]
    public void A_report_that_is_missing_is_left_to_other_rules()
    {
        Assert.Equal("NotNullValidator", Assert.Single(new SubmissionValidator().Validate(new Submission(null)).Errors).ErrorCode);
        Assert.True(Validator(x => x.MustPassDisclosureRules()).Validate(new Submission(null)).IsValid);
    }

    [Fact]
    public void Warnings_and_notes_are_failures_only_where_asked_for()
    {
        RuleSet rules = RuleSet.Standard.WithSeverity("GID401", FindingSeverity.Warning);

        Assert.True(Validate(Validator(x => x.MustPassDisclosureRules(rules)), 4).IsValid);
        ValidationResult warnings = Validate(Validator(x => x.MustPassDisclosureRules(rules, least: FindingSeverity.Warning)), 4);
        Assert.Equal(Severity.Warning, Assert.Single(warnings.Errors).Severity);
        ValidationResult all = Validate(Validator(x => x.MustPassDisclosureRules(rules, least: FindingSeverity.Information)), 4);
        Assert.Contains(all.Errors, e => e is { ErrorCode: "GID304", Severity: Severity.Info });
    }

    [Fact]
    public void Messages_are_in_the_language_asked_for()
    {
        ValidationResult result = Validate(Validator(x => x.MustPassDisclosureRules(language: Language.Chinese)), 4);

        ValidationFailure failure = Assert.Single(result.Errors);
        Assert.Equal(((Finding)failure.CustomState).Message(Language.Chinese), failure.ErrorMessage);
    }

    [Fact]
    public void Rules_can_be_left_out() =>
        Assert.True(Validate(Validator(x => x.MustPassDisclosureRules(RuleSet.Standard.Without("GID401"))), 4).IsValid);

    [Fact]
    public void A_rule_that_is_null_is_an_error_of_the_programmer() =>
        Assert.Throws<ArgumentNullException>("rule", () => DisclosureReportRules.MustPassDisclosureRules<Submission>(null!));

    private static InlineValidator<Submission> Validator(Action<IRuleBuilder<Submission, DisclosureReport?>> rule)
    {
        var validator = new InlineValidator<Submission>();
        rule(validator.RuleFor(x => x.Report));
        return validator;
    }

    private static ValidationResult Validate(IValidator<Submission> validator, long total) =>
        validator.Validate(new Submission(Report(total)));

    private static DisclosureReport Report(long total) => new(FormEdition.Edition2021)
    {
        Year = 2024,
        Agency = new() { Name = "澄江县河口镇人民政府", Kind = AgencyKind.TownshipGovernment },
        ReviewAndLitigation = new() { Reconsideration = new() { Upheld = 2, Corrected = 1, OtherResult = 0, Pending = 0, Total = total } },
    };
}
