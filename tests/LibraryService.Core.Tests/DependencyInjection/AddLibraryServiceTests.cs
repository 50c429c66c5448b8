using LibraryService.DependencyInjection;
using LibraryService.Hours;
using LibraryService.Sla;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LibraryService.Tests.DependencyInjection;

public class AddLibraryServiceTests
{
    private static readonly ServiceHours Hours = ServiceHours.In("Europe/London").Weekly(DayOfWeek.Monday, "09:00-17:00").Build();

    [Fact]
    public void Every_service_can_be_built()
    {
        using var provider = Build(services => services.AddLibraryService());
        provider.GetRequiredService<HoursBook>().Branches.ShouldBeEmpty();
        provider.GetRequiredService<SlaPolicyBook>().Policies.ShouldBeEmpty();
    }

    [Fact]
    public void Called_twice_it_adds_nothing_twice()
    {
        var services = new ServiceCollection();
        services.AddLibraryService();
        var once = services.Count(Registered);
        services.AddLibraryService();
        services.Count(Registered).ShouldBe(once);

        // Options keep one entry for each call; they change nothing.
        static bool Registered(ServiceDescriptor service) => service.ServiceType.Namespace!.StartsWith("LibraryService", StringComparison.Ordinal)
            || service.ServiceType == typeof(IValidateOptions<LibraryServiceOptions>) || service.ServiceType == typeof(TimeProvider);
    }

    [Fact]
    public void Called_twice_what_both_add_is_there()
    {
        using var provider = Build(services =>
        {
            services.AddLibraryService().AddPolicy(new SlaPolicy("one"));
            services.AddLibraryService().AddPolicy(new SlaPolicy("two"));
        });
        provider.GetRequiredService<SlaPolicyBook>().Policies.Select(policy => policy.Name).ShouldBe(["one", "two"]);
    }

    [Fact]
    public void Hours_added_in_code_are_in_the_book()
    {
        using var provider = Build(services => services.AddLibraryService().AddHours("main", Hours));
        provider.GetRequiredService<HoursBook>().Find(new BranchId("main")).ShouldBeSameAs(Hours);
    }

    [Fact]
    public void A_policy_added_in_code_is_in_the_book()
    {
        var policy = new SlaPolicy("standard");
        using var provider = Build(services => services.AddLibraryService().AddPolicy(policy));
        provider.GetRequiredService<SlaPolicyBook>().For(Channel.Email, Priority.Normal, default, default).ShouldBeSameAs(policy);
    }

    [Fact]
    public void Settings_in_code_come_beside_what_was_added()
    {
        using var provider = Build(services => services
            .AddLibraryService(o => o.Policies = [new SlaPolicyDefinition { Name = "set", FirstResponse = "4 open hours" }])
            .AddPolicy(new SlaPolicy("added")));
        provider.GetRequiredService<SlaPolicyBook>().Policies.Select(policy => policy.Name).ShouldBe(["added", "set"]);
    }

    [Fact]
    public void Two_policies_with_one_name_are_told()
    {
        using var provider = Build(services => services.AddLibraryService().AddPolicy(new SlaPolicy("twice")).AddPolicy(new SlaPolicy("twice")));
        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<SlaPolicyBook>()).Message.ShouldContain("'twice'");
    }

    [Fact]
    public void Two_sets_of_hours_for_one_branch_are_told()
    {
        using var provider = Build(services => services.AddLibraryService(o => o.Hours = new Dictionary<string, ServiceHoursDefinition>(StringComparer.Ordinal)
        {
            ["main"] = Hours.ToDefinition(),
        }).AddHours("main", Hours));
        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<HoursBook>()).Message.ShouldContain("'main'");
    }

    [Fact]
    public void Settings_that_say_nothing_where_something_stands_are_told()
    {
        using var provider = Build(services => services.AddLibraryService(o =>
        {
            o.Hours = new Dictionary<string, ServiceHoursDefinition>(StringComparer.Ordinal) { ["main"] = null! };
            o.Policies = [null!];
        }));
        var failures = Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<HoursBook>()).Failures.ToArray();
        failures.Length.ShouldBe(2);
        failures[0].ShouldStartWith("Hours:main: ");
        failures[1].ShouldStartWith("Policies:0: ");
    }

    [Fact]
    public void The_clock_of_the_machine_is_the_default()
    {
        using var provider = Build(services => services.AddLibraryService());
        provider.GetRequiredService<TimeProvider>().ShouldBeSameAs(TimeProvider.System);
    }

    [Fact]
    public void A_clock_that_is_there_before_is_kept()
    {
        var clock = new StoppedClock();
        using var provider = Build(services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            services.AddLibraryService();
        });
        provider.GetRequiredService<TimeProvider>().ShouldBeSameAs(clock);
    }

    [Fact]
    public void What_is_missing_in_a_call_is_refused()
    {
        var builder = new ServiceCollection().AddLibraryService();
        Should.Throw<ArgumentNullException>(() => ((IServiceCollection)null!).AddLibraryService());
        Should.Throw<ArgumentNullException>(() => builder.AddHours("main", null!));
        Should.Throw<ArgumentNullException>(() => builder.AddPolicy(null!));
        Should.Throw<ArgumentException>(() => builder.AddHours(" ", Hours));
    }

    private static ServiceProvider Build(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private sealed class StoppedClock : TimeProvider;
}
