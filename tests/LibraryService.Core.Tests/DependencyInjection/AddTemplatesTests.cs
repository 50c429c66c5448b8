using LibraryService.DependencyInjection;
using LibraryService.Templates;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;
using LibraryService.Tests.Templates;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LibraryService.Tests.DependencyInjection;

public sealed class AddTemplatesTests : IDisposable
{
    private static readonly HoldReady Ready = new(["Dune"], "Central Library", new DateOnly(2026, 11, 27));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("templates");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_catalogue_of_the_package_is_there()
    {
        using var provider = Build(services => services.AddLibraryService(o => o.Messages.Library = "Millbrook Library"));

        provider.GetRequiredService<MessageCatalogue>().Render(Ready, new RenderTarget(Channel.Sms, "en")).Text.ShouldContain("Millbrook Library");
    }

    [Fact]
    public void A_folder_says_its_texts_in_place_of_the_package_s()
    {
        Write("en/HoldReady.liquid", "=== sms\nOurs until {{ until | date: \"iso\" }}");
        Write("README.md", "Our templates");
        using var provider = Build(services => services.AddLibraryService().AddTemplates(_folder.FullName));

        provider.GetRequiredService<MessageCatalogue>().Render(Ready, new RenderTarget(Channel.Sms, "en")).Text.ShouldBe("Ours until 2026-11-27");
    }

    [Fact]
    public void A_message_of_the_library_s_own_has_its_texts_in_the_settings()
    {
        using var provider = Build(services => services
            .AddLibraryService(o => o.Messages.Texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["en/CourseBooked.liquid"] = "=== sms\nBooked" })
            .AddMessage<CourseBooked>());

        provider.GetRequiredService<MessageCatalogue>().Render(new CourseBooked("x", default), new RenderTarget(Channel.Sms, "en")).Text.ShouldBe("Booked");
    }

    [Fact]
    public void All_broken_files_are_told_with_line_and_column_and_nothing_starts()
    {
        Write("en/HoldReady.liquid", "=== sms\nReady\nuntil {{ untli }}");
        Write("es/HoldReady.liquid", "=== sms\n{% if private %}");
        using var provider = Build(services => services.AddLibraryService().AddTemplates(_folder.FullName));

        var failures = Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<MessageCatalogue>()).Failures.ToList();

        failures.Count.ShouldBe(2);
        failures[0].ShouldBe("en/HoldReady.liquid(3,10): there is no field 'untli'; did you mean 'until'?");
        failures[1].ShouldStartWith("es/HoldReady.liquid(2,1): 'if' is never closed");
    }

    [Theory]
    [InlineData("en/HoldReady.txt")]
    [InlineData("en/deep/HoldReady.liquid")]
    public void A_file_that_is_no_template_is_told(string path)
    {
        Write(path, "=== sms\nx");

        Fails(path);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_told()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "en"));
        File.WriteAllBytes(Path.Combine(_folder.FullName, "en", "HoldReady.liquid"), [0x3D, 0xFF]);

        Fails("not UTF-8");
    }

    [Fact]
    public void The_settings_say_how_messages_are_read_over_and_what_a_channel_takes()
    {
        using var provider = Build(services => services.AddLibraryService(o =>
        {
            o.Messages.Proofreading = new ProofreadingPolicyDefinition { Suppressions = [new RuleSuppressionDefinition { Rule = "PR503", Reason = "one library" }] };
            o.Messages.Limits = new Dictionary<string, int>(StringComparer.Ordinal) { ["Social"] = 10, ["sms"] = 5 };
        }));

        var catalogue = provider.GetRequiredService<MessageCatalogue>();
        (catalogue.Settings.Limits[Channel.Social], catalogue.Settings.Limits[Channel.Chat]).ShouldBe((10, 2_000));
        catalogue.Render(Ready, new RenderTarget(Channel.Sms, "en")).Findings.Select(finding => finding.RuleId).ShouldBe(["PR507"]);
    }

    [Theory]
    [InlineData("PR999", 280, "Messages:Proofreading:Severities:0")]
    [InlineData("PR603", 0, "Messages:Limits:Social: a channel takes at least 1 character, but this is 0")]
    public void A_setting_that_is_wrong_is_told_with_its_path(string rule, int limit, string said)
    {
        using var provider = Build(services => services.AddLibraryService(o =>
        {
            o.Messages.Proofreading = new ProofreadingPolicyDefinition { Severities = [new RuleSeverityDefinition { Rule = rule, Severity = "Warning" }] };
            o.Messages.Limits = new Dictionary<string, int>(StringComparer.Ordinal) { ["Social"] = limit };
        }));

        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<MessageCatalogue>()).Message.ShouldContain(said);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        using var provider = Build(services => services.AddLibraryService().AddTemplates(Path.Combine(_folder.FullName, "nowhere")));

        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IOptions<LibraryServiceOptions>>().Value).Message.ShouldContain("nowhere");
    }

    private void Fails(string said)
    {
        using var provider = Build(services => services.AddLibraryService().AddTemplates(_folder.FullName));

        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IOptions<LibraryServiceOptions>>().Value).Message.ShouldContain(said);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static ServiceProvider Build(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}
